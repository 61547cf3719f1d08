using System.Globalization;
using Mingzhang.Documents;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Tables;

/// <summary>
/// The level of rows known by name: a 层级 column says it, else spaces in front of the name (one full-width space a level), else
/// the level that the name has in the column's code list.
/// </summary>
sealed class LevelReader(TableSource source, SideLayout side, int levelField, bool isIndented)
{
    int _previous = 1;

    public int Read(CsvRecord record, int nameField, string name)
    {
        _previous = Find(record, nameField, name);
        return _previous;
    }

    /// <summary>How many levels the spaces in front of a name stand for.</summary>
    public static int Indentation(string text)
    {
        var (levels, narrow) = (0, 0);
        foreach (var c in text)
        {
            if (c is '\u3000' or '\t') levels++;
            else if (c is ' ' or '\u00A0') narrow++;
            else break;
        }
        return levels + (narrow / 2);
    }

    int Find(CsvRecord record, int nameField, string name)
    {
        if (levelField >= 0 && ReadWritten(TextFolding.Fold(record.TextAt(levelField))) is { } written) return written;
        if (isIndented) return Indentation(record.TextAt(nameField)) + 1;
        return side.Levels.Count > 1 ? FindInList(name) : 1;
    }

    int? ReadWritten(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var level)) return level;
        return IndexOf(text);
    }

    int FindInList(string name)
    {
        var list = source.CodeListOf(side.NameColumn);
        if (list is null) return 1;
        var entry = list.FindByName(name) ?? list.FindByName(TextFolding.Fold(name));
        return entry is null ? _previous : IndexOf(entry.Level) ?? _previous;
    }

    int? IndexOf(string levelName)
    {
        for (var i = 0; i < side.Levels.Count; i++)
        {
            if (side.Levels[i].Name == levelName) return i + 1;
        }
        return null;
    }
}
