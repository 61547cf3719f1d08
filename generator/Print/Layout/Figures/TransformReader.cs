namespace Mingzhang.Print.Layout.Figures;

/// <summary>Reads a <c>transform</c> attribute: translate, scale, rotate, matrix.</summary>
static class TransformReader
{
    /// <summary>The map, or null where the text is none.</summary>
    public static Matrix? Read(string text)
    {
        var map = Matrix.Identity;
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('(', at);
            var close = open < 0 ? -1 : text.IndexOf(')', open);
            if (close < 0)
                return text[at..].Trim().Length == 0 ? map : null;
            var scanner = new NumberScanner(text.AsSpan(open + 1, close - open - 1));
            List<double> numbers = [];
            while (scanner.Number(out var number))
                numbers.Add(number);
            if (!scanner.AtEnd || One(text[at..open].Trim(' ', ',', '\n'), numbers) is not { } one)
                return null;
            map = map.Times(one);
            at = close + 1;
        }
        return map;
    }

    static Matrix? One(string name, List<double> numbers) => (name, numbers) switch
    {
        ("translate", [var x]) => new(1, 0, 0, 1, x, 0),
        ("translate", [var x, var y]) => new(1, 0, 0, 1, x, y),
        ("scale", [var both]) => new(both, 0, 0, both, 0, 0),
        ("scale", [var x, var y]) => new(x, 0, 0, y, 0, 0),
        ("rotate", [var angle]) => Rotation(angle),
        ("rotate", [var angle, var x, var y]) => new Matrix(1, 0, 0, 1, x, y).Times(Rotation(angle)).Times(new(1, 0, 0, 1, -x, -y)),
        ("matrix", [var a, var b, var c, var d, var e, var f]) => new(a, b, c, d, e, f),
        _ => null,
    };

    static Matrix Rotation(double angle)
    {
        var (sin, cos) = Math.SinCos(angle * Math.PI / 180);
        return new(cos, sin, -sin, cos, 0, 0);
    }
}
