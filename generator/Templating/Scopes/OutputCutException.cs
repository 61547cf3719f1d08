namespace Mingzhang.Templating.Scopes;

/// <summary>Ends a render whose output is cut at its limit.</summary>
sealed class OutputCutException : Exception;
