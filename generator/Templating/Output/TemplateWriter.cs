namespace Mingzhang.Templating.Output;

/// <summary>
/// Writes to the current buffer with the indentation of the current block. A capture puts another buffer in place of the output;
/// the indentation goes on, as the language has it.
/// </summary>
sealed class TemplateWriter
{
    /// <summary>What every line of the current block begins with; null and empty add nothing.</summary>
    public byte[]? Indent { get; set; }

    /// <summary>Whether the last character written was a line end, so that an indentation is due.</summary>
    public bool IsAtLineStart { get; set; }

    public bool IndentsEmptyLines { get; set; }

    public Utf8Output Output { get; set; } = null!;

    private bool Indents => Indent is { Length: > 0 };

    public void Write(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length == 0) return;
        if (Indents)
        {
            WriteIndented(utf8);
            return;
        }

        Output.Write(utf8);
        IsAtLineStart = utf8[^1] == (byte)'\n';
    }

    public void Write(ReadOnlySpan<char> text)
    {
        if (text.Length == 0) return;
        if (Indents)
        {
            WriteIndented(text);
            return;
        }

        Output.Write(text);
        IsAtLineStart = text[^1] == '\n';
    }

    /// <summary>Writes text with its HTML characters escaped.</summary>
    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        var at = HtmlEscaping.Next(text);
        while (at >= 0)
        {
            Write(text[..at]);
            Write(HtmlEscaping.Entity(text[at]));
            text = text[(at + 1)..];
            at = HtmlEscaping.Next(text);
        }

        Write(text);
    }

    /// <summary>Writes a value that formats itself, in one line.</summary>
    public void WriteFormatted<T>(T value, ReadOnlySpan<char> format, IFormatProvider provider)
        where T : IUtf8SpanFormattable
    {
        if (IsAtLineStart && Indents) Output.Write(Indent);
        var space = 64;
        int written;
        while (!value.TryFormat(Output.GetSpan(space), out written, format, provider)) space *= 2;
        Output.Advance(written);
        if (written > 0) IsAtLineStart = false;
    }

    private void WriteIndented(ReadOnlySpan<byte> utf8)
    {
        while (utf8.Length > 0)
        {
            var newLine = utf8.IndexOf((byte)'\n');
            var isEmpty = newLine == 0 || (newLine == 1 && utf8[0] == (byte)'\r');
            if (IsAtLineStart && (!isEmpty || IndentsEmptyLines)) Output.Write(Indent);
            if (newLine < 0)
            {
                Output.Write(utf8);
                IsAtLineStart = false;
                return;
            }

            Output.Write(utf8[..(newLine + 1)]);
            utf8 = utf8[(newLine + 1)..];
            IsAtLineStart = true;
        }
    }

    private void WriteIndented(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var newLine = text.IndexOf('\n');
            var isEmpty = newLine == 0 || (newLine == 1 && text[0] == '\r');
            if (IsAtLineStart && (!isEmpty || IndentsEmptyLines)) Output.Write(Indent);
            if (newLine < 0)
            {
                Output.Write(text);
                IsAtLineStart = false;
                return;
            }

            Output.Write(text[..(newLine + 1)]);
            text = text[(newLine + 1)..];
            IsAtLineStart = true;
        }
    }
}
