namespace Mingzhang.Audit;

/// <summary>Whether the attributes of a picture say what it shows, or that it is mere decoration.</summary>
static class TextAlternative
{
    public static bool IsIn(ReadOnlySpan<byte> element, ReadOnlySpan<byte> attributes)
    {
        var isImage = element.SequenceEqual("img"u8);
        var scanner = new AttributeScanner(attributes);
        while (scanner.Next())
        {
            var name = scanner.Name;
            var value = scanner.Value;
            if (name.SequenceEqual("aria-label"u8) || name.SequenceEqual("aria-labelledby"u8))
            {
                if (!value.IsEmpty) return true;
            }
            else if (name.SequenceEqual("aria-hidden"u8))
            {
                if (value.SequenceEqual("true"u8)) return true;
            }
            else if (name.SequenceEqual("role"u8))
            {
                if (value.SequenceEqual("presentation"u8) || value.SequenceEqual("none"u8)) return true;
            }
            // An empty alt says that the image is decoration.
            else if (isImage && name.SequenceEqual("alt"u8)) return true;
        }
        return false;
    }
}
