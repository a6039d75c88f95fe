"""Commands, one a module: words in, sentences out; what they do stands elsewhere."""
