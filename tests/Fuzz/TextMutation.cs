namespace Mingzhang.Tests.Fuzz;

/// <summary>Damages a source as people, programs and attackers do: by lines, cells and keys, and with what other readers have stumbled over.</summary>
static class TextMutation
{
    static readonly string[] Pieces =
    [
        ",", "\"", "\"\"", "'", "\n", "\r", "\t", ":", ": ", "- ", "  ", "\u3000", "#", "{", "}", "[", "]", "{{", "}}", "{{ amount \"01/total/total\" }}", "&a", "*a", "!!str ", "|\n", ">-\n", "---\n", "%YAML 9\n", "<<: ",
        "0", "-1", "1e308", "99999999999999999999999999999", "0.000000000000001", "1,234.56", "△12", "--", "NaN", "=1+1", "@x", "null", "true", "2024-02-30", "９９",
        "<script>alert(1)</script>", "\" onmouseover=\"x", "](javascript:x)", "![](data:text/html,x)", "<!--", "]]>", "&lt;", "&#0;", "\u0000", "\u001b[31m", "\u202e", "\ufeff", "\ufffd", "\ud800", "\udfff", "\U0001f600", "e\u0301",
        "../", "..\\", "/etc/passwd", "C:\\", "con", "nul", new string('(', 300), new string('[', 300), new string('*', 500), new string('>', 300), new string('　', 400), new string('一', 5000),
    ];

    public static string Of(string text, Random random, params string[] others)
    {
        for (var n = random.Next(1, 5); n > 0; n--) text = Once(text, random, others);
        return text;
    }

    static string Once(string text, Random random, string[] others)
    {
        var lines = text.Split('\n').ToList();
        var line = random.Next(lines.Count);
        switch (random.Next(11))
        {
            case 0: lines.RemoveAt(line); break;
            case 1: lines.Insert(line, lines[random.Next(lines.Count)]); break;
            case 2: (lines[line], lines[^(line + 1)]) = (lines[^(line + 1)], lines[line]); break;
            case 3: lines[line] = Cells(lines[line], ',', random); break;
            case 4: lines[line] = Cells(lines[line], ':', random); break;
            case 5: lines[line] = (random.Next(2) == 0 ? "  " : "\t") + lines[line]; break;
            case 6: lines[line] = lines[line].TrimStart(); break;
            case 7 when others.Length > 0: lines.Insert(line, Part(others[random.Next(others.Length)], random)); break;
            case 8: lines.InsertRange(line, Enumerable.Repeat(lines[line], random.Next(1, 300))); break;
            default: lines[line] = Insert(lines[line], Pieces[random.Next(Pieces.Length)], random); break;
        }
        return string.Join('\n', lines);
    }

    static string Cells(string line, char separator, Random random)
    {
        var cells = line.Split(separator).ToList();
        var cell = random.Next(cells.Count);
        switch (random.Next(4))
        {
            case 0: cells.RemoveAt(cell); break;
            case 1: cells.Insert(cell, cells[random.Next(cells.Count)]); break;
            case 2: cells[cell] = Pieces[random.Next(Pieces.Length)]; break;
            default: cells[cell] = Insert(cells[cell], Pieces[random.Next(Pieces.Length)], random); break;
        }
        return string.Join(separator, cells);
    }

    static string Insert(string text, string piece, Random random)
    {
        var at = random.Next(text.Length + 1);
        return text.Remove(at, random.Next(2) == 0 ? 0 : Math.Min(text.Length - at, random.Next(8))).Insert(at, piece);
    }

    static string Part(string text, Random random)
    {
        var start = random.Next(text.Length + 1);
        return text.Substring(start, random.Next(text.Length - start + 1));
    }
}
