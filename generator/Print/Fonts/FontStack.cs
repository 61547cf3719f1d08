namespace Mingzhang.Print.Fonts;

/// <summary>The faces that a style may use, in order: its families at its weight, then all others.</summary>
sealed class FontStack(FontFace[] faces)
{
    /// <summary>The first face that has the character, or null. Reads files as far as needed.</summary>
    public FontFace? Find(int codePoint)
    {
        foreach (var face in faces)
        {
            if (face.Font.Glyph(codePoint) != 0)
                return face;
        }
        return null;
    }

    public FontFace Primary => faces[0];
}
