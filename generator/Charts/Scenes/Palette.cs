namespace Mingzhang.Charts.Scenes;

/// <summary>
/// The colours of charts on white. The series are the Analysis Function's categorical palette in its order: neighbours differ by
/// 3:1 in luminance, so it survives greyscale print and colour blindness.
/// </summary>
public static class Palette
{
    public static IReadOnlyList<Paint> Series { get; } = [Paint.Series1, Paint.Series2, Paint.Series3, Paint.Series4];

    public static string Hex(Paint paint) => paint switch
    {
        Paint.Rule => "#6b7280",
        Paint.Text => "#1a1a1a",
        Paint.Muted => "#4b5563",
        Paint.Track => "#eef1f4",
        Paint.Series1 => "#12436d",
        Paint.Series2 => "#28a197",
        Paint.Series3 => "#801650",
        Paint.Series4 => "#f46a25",
        _ => throw new ArgumentOutOfRangeException(nameof(paint)),
    };

    /// <summary>The colour of words on a fill: white on the dark series, near-black on the light ones.</summary>
    public static string TextOn(Paint paint) => paint is Paint.Series1 or Paint.Series3 ? "#ffffff" : "#000000";
}
