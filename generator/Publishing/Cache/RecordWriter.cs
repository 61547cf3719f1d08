using System.Runtime.InteropServices;
using Mingzhang.Audit;
using Mingzhang.Diagnostics;
using Mingzhang.Site;

namespace Mingzhang.Publishing.Cache;

/// <summary>
/// Writes records in a form that only the same version of the program reads back: <see cref="RecordReader"/>. A text that comes again
/// is written once: thousands of findings share their rules, files and helps.
/// </summary>
sealed class RecordWriter(BinaryWriter output)
{
    readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public void Write(DepartmentRecord record)
    {
        Text(record.Head.Key);
        Text(record.Head.Stamp);
        List(record.Head.PageKinds, Text);
        List(record.Head.ThemeInputs, Text);
        Text(record.Head.Theme);
        List(record.Head.PortalKinds, Text);
        Text(record.Head.WholeTheme);
        Write(record.Summary);
        List(record.Outputs, pair => { Text(pair.Key); Text(pair.Value); });
        List(record.Findings, Write);
        output.Write(record.Verified);
        output.Write(record.Rounded);
        Write(record.Audit);
    }

    void Write(DepartmentSummary summary)
    {
        Text(summary.Department.Id);
        Text(summary.Department.Name);
        Optional(summary.Department.Code);
        Optional(summary.Department.Region);
        List(summary.Disclosures, Write);
        List(summary.Pages, page => { Text(page.Path); Write(page.Changed); });
        Bytes(summary.Search.Places);
        output.Write(summary.Search.PlaceCount);
        Bytes(summary.Search.Records);
    }

    void Write(DisclosureSummary disclosure)
    {
        Text(disclosure.Id);
        output.Write(disclosure.Year);
        output.Write((byte)disclosure.Kind);
        Text(disclosure.Title);
        Text(disclosure.Path);
        Write(disclosure.Published);
        List(disclosure.KeyFigures, figure =>
        {
            Text(figure.Id);
            Text(figure.Name);
            output.Write((byte)figure.Amount.State);
            output.Write(figure.Amount.Value);
            output.Write((byte)figure.Unit);
        });
        List(disclosure.Corrections, correction => { Write((DateOnly?)correction.Date); Text(correction.What); Optional(correction.Was); });
        output.Write(disclosure.TableCount);
        output.Write(disclosure.FormCount);
    }

    void Write(AuditRemains audit)
    {
        Bytes(MemoryMarshal.AsBytes<ulong>(audit.Anchors));
        List(audit.Outward, link => { Text(link.Page); Text(link.Target); Text(link.Fragment); });
    }

    void Write(Finding finding)
    {
        Text(finding.Rule);
        output.Write((byte)finding.Severity);
        Write(finding.Message);
        Write(finding.Span);
        Optional(finding.At);
        Write(finding.Place);
        Optional(finding.Published);
        Optional(finding.Expected);
        Write(finding.Help);
        List(finding.Related, related => { Write(related.Span); Write(related.Message); });
        Optional(finding.WaivedBecause);
    }

    void Write(Message message)
    {
        Optional(message.Chinese);
        Optional(message.English);
    }

    void Write(SourceSpan span)
    {
        Optional(span.File);
        output.Write(span.Line);
        output.Write(span.Column);
        output.Write(span.EndColumn);
    }

    void Write(DateOnly? date) => output.Write(date?.DayNumber ?? -1);

    void Text(string text) => Optional(text);

    /// <summary>A number: 0 for none, the one of a text written before, or the next one and then the text.</summary>
    void Optional(string? text)
    {
        if (text is null)
        {
            output.Write7BitEncodedInt(0);
            return;
        }
        if (_numbers.TryGetValue(text, out var number))
        {
            output.Write7BitEncodedInt(number);
            return;
        }
        _numbers.Add(text, _numbers.Count + 1);
        output.Write7BitEncodedInt(_numbers.Count);
        output.Write(text);
    }

    void Bytes(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes.Length);
        output.Write(bytes);
    }

    void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        output.Write(items.Count);
        foreach (var item in items) write(item);
    }
}
