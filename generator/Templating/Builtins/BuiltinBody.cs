using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins;

/// <summary>The code of a built-in function. Arguments that the caller left out are undefined.</summary>
public delegate Value BuiltinBody(in Arguments arguments);
