using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Tables;

/// <summary>Reads the code of a row, from one column or from the three that print 类, 款, 项, and finds its level.</summary>
sealed class CodeReader(TableSource source, SideLayout side, int codeField, int[]? partFields)
{
    readonly Column _column = side.CodeColumn!;
    readonly string?[] _above = new string?[partFields?.Length ?? 0];
    readonly RepeatedFinding _gaps = new();

    /// <summary>The field where the code, or its first filled part, stands.</summary>
    public CsvField FieldIn(CsvRecord record)
    {
        if (partFields is null) return record[Math.Min(codeField, record.Count - 1)];
        foreach (var field in partFields)
        {
            if (!record.IsBlankAt(field)) return record[field];
        }
        return record[Math.Min(partFields[0], record.Count - 1)];
    }

    /// <summary>The code stands in the columns of its parts.</summary>
    public bool IsSplit => partFields is not null;

    public bool IsBlankIn(CsvRecord record) =>
        partFields is null ? record.IsBlankAt(codeField) : Array.TrueForAll(partFields, record.IsBlankAt);

    /// <summary>The code; empty where none is written, or where it is unreadable (a finding says so).</summary>
    public string Read(CsvRecord record) => partFields is null ? ReadWhole(record) : ReadParts(record, partFields);

    /// <summary>1 for 类, 2 for 款 … by the length of the code.</summary>
    public int LevelOf(string code)
    {
        for (var i = 0; i < side.Levels.Count; i++)
        {
            if (side.Levels[i].Length == code.Length) return i + 1;
        }
        return 1;
    }

    string ReadWhole(CsvRecord record)
    {
        var text = record.TextAt(codeField);
        if (text.Length == 0) return "";
        var code = Plain(text);
        if (code.Length == 0) return "";
        if (!IsDigits(code)) return Refuse(record[codeField], code);
        return FitsLevel(code) ? code : MendOrRefuse(record[codeField], code);
    }

    /// <summary>Blank parts in front of a filled one are the gaps of merged cells: they take the part of the row above.</summary>
    string ReadParts(CsvRecord record, int[] fields)
    {
        var last = fields.Length - 1;
        while (last >= 0 && record.IsBlankAt(fields[last])) last--;
        if (last < 0) return "";
        var code = "";
        var gaps = false;
        for (var i = 0; i <= last; i++)
        {
            var part = ReadPart(record, fields[i], _column.Parts[i]);
            if (part is null) return "";
            if (part.Length > 0) Remember(i, part);
            else if (_above[i] is { Length: > 0 } above)
            {
                part = above;
                gaps = true;
            }
            else return Refuse(record[fields[last]], record.TextAt(fields[last]));
            code += part;
        }
        if (last + 1 < _above.Length) Array.Clear(_above, last + 1, _above.Length - last - 1);
        if (gaps) _gaps.Add(FilledDown(record[fields[last]], code));
        return FitsLevel(code) ? code : Refuse(record[fields[last]], code);
    }

    void Remember(int index, string part)
    {
        if (_above[index] == part) return;
        _above[index] = part;
        if (index + 1 < _above.Length) Array.Clear(_above, index + 1, _above.Length - index - 1);
    }

    string? ReadPart(CsvRecord record, int field, CodePart part)
    {
        var text = Plain(record.TextAt(field));
        if (text.Length == 0) return "";
        if (!IsDigits(text))
        {
            Refuse(record[field], text);
            return null;
        }
        if (part.Length == 0 || text.Length >= part.Length) return text;
        var padded = text.PadLeft(part.Length, '0');
        ReportLostZeros(record[field], text, padded);
        return padded;
    }

    static string Plain(string text)
    {
        var plain = IsDigits(text) ? text : TextFolding.Fold(text);
        return plain.Length > 1 && plain[0] == '\'' ? plain[1..] : plain;
    }

    static bool IsDigits(string text) => text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    bool FitsLevel(string code)
    {
        var known = false;
        foreach (var level in side.Levels)
        {
            if (level.Length == code.Length) return true;
            known |= level.Length > 0;
        }
        return !known;
    }

    /// <summary>A shorter code is taken with zeros in front where the list, or the only length there is, proves it.</summary>
    string MendOrRefuse(CsvField field, string code)
    {
        var list = source.CodeListOf(_column);
        foreach (var level in side.Levels)
        {
            if (level.Length <= code.Length) continue;
            var padded = code.PadLeft(level.Length, '0');
            if (side.Levels.Count > 1 && list?.Find(padded) is null) continue;
            ReportLostZeros(field, code, padded);
            return padded;
        }
        return Refuse(field, code);
    }

    string Refuse(CsvField field, string code)
    {
        if (SpreadsheetDamage.IsIn(code) || SpreadsheetDamage.IsDate(code))
        {
            Report(SourceRules.SpreadsheetDamage, field, code, new($"编码“{code}”被 Excel 改过（科学记数或日期）", $"Excel changed the code “{code}” (scientific notation or a date)"),
                new("按原表重新填写；在 Excel 中先把这一列设为“文本”再输入", "Type it again from the original; format the column as text first"));
            return "";
        }
        var lengths = string.Join("、", side.Levels.Select(level => $"{level.Name} {level.Length} 位"));
        var english = string.Join(", ", side.Levels.Select(level => $"{level.Length}"));
        Report(StructureRules.CodeLength, field, code, new($"编码“{code}”不符合分级（{lengths}）", $"The code “{code}” fits no level (digits: {english})"),
            new("写全编码，如 2013201；名称写在名称列", "Write the whole code, such as 2013201; names belong into the name column"));
        return "";
    }

    void ReportLostZeros(CsvField field, string code, string padded) => Report(SourceRules.LostZeros, field, code,
        new($"编码“{code}”开头的 0 丢失，按“{padded}”读取", $"The code “{code}” lost its leading zeros and was read as “{padded}”"),
        new($"改成“{padded}”；在 Excel 中先把这一列设为“文本”", $"Write “{padded}”; format the column as text in the spreadsheet"));

    /// <summary>Tells once a side what was mended in many rows.</summary>
    public void Report() => _gaps.Report(source.Findings);

    Finding FilledDown(CsvField field, string code) => Make(SourceRules.FilledDown, field, code,
        new($"前面的空格按上一行补齐，编码读作“{code}”", $"Blanks in front were filled from the row above: the code is “{code}”"),
        new("每一行都写全编码", "Write the whole code in every row"));

    void Report(Rule rule, CsvField field, string code, Message message, Message help) => source.Report(Make(rule, field, code, message, help));

    Finding Make(Rule rule, CsvField field, string code, Message message, Message help) => rule.At(source.SpanOf(field), message) with
    {
        At = source.Layout.Id,
        Place = TableSource.Place(field.Line, _column.Name),
        Published = code,
        Help = help,
    };
}
