congbo.know({"kinds":[],"within":[],"rows":[]},true);
