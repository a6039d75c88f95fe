congbo.know({"kinds":[],"within":[],"rows":[]});
