using System.Text;

namespace Mingzhang.Templating.Values;

/// <summary>Text that a template has written, kept as the UTF-8 bytes that the output needs.</summary>
public sealed class RenderedText(byte[] utf8)
{
    private string? _text;

    public ReadOnlySpan<byte> Utf8 => utf8;

    public override string ToString() => _text ??= Encoding.UTF8.GetString(utf8);
}
