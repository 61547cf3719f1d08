using Mingzhang.Diagnostics;

namespace Mingzhang.Sources.Tables;

/// <summary>Something that holds for many rows of a table and is told once, at the first of them, with their number.</summary>
sealed class RepeatedFinding
{
    Finding? _first;
    int _count;

    public void Add(Finding finding)
    {
        _first ??= finding;
        _count++;
    }

    public void Report(FindingList findings)
    {
        if (_first is null) return;
        findings.Add(_count == 1 ? _first : _first with
        {
            Message = new($"{_first.Message.Chinese}（本表共 {_count} 处）", $"{_first.Message.English} ({_count} places in this table)"),
        });
    }
}
