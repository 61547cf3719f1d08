namespace Mingzhang.Templating.Values;

/// <summary>The characters of a text as an array.</summary>
sealed class TextArray(string text) : ArrayValue
{
    public override int Count => text.Length;

    public override Value this[int index] => new(text[index].ToString());
}
