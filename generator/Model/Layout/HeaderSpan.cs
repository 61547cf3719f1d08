namespace Mingzhang.Model.Layout;

/// <summary>A heading over columns <see cref="Start"/> … <see cref="Start"/> + <see cref="Columns"/> - 1, <see cref="Rows"/> header rows high.</summary>
public readonly record struct HeaderSpan(string Text, int Start, int Columns, int Rows);
