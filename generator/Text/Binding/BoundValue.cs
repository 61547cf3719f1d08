namespace Mingzhang.Text.Binding;

/// <summary>What a binding wrote: which function, from which cells, and where the binding stands in the template.</summary>
sealed record BoundValue(string Function, IReadOnlyList<string> Addresses, int Template);
