using System.Runtime.InteropServices;
using Mingzhang.Audit;
using Mingzhang.Diagnostics;
using Mingzhang.Site;

namespace Mingzhang.Publishing.Cache;

/// <summary>Writes records in a form that only the same version of the program reads back: <see cref="RecordReader"/>.</summary>
sealed class RecordWriter(BinaryWriter output)
{
    public void Write(DepartmentRecord record)
    {
        output.Write(record.Head.Key);
        output.Write(record.Head.Stamp);
        List(record.Head.PageKinds, output.Write);
        Write(record.Summary);
        List(record.Outputs, pair => { output.Write(pair.Key); output.Write(pair.Value); });
        List(record.Findings, Write);
        output.Write(record.Verified);
        output.Write(record.Rounded);
        Write(record.Audit);
    }

    void Write(DepartmentSummary summary)
    {
        output.Write(summary.Department.Id);
        output.Write(summary.Department.Name);
        Optional(summary.Department.Code);
        Optional(summary.Department.Region);
        List(summary.Disclosures, Write);
        List(summary.Pages, page => { output.Write(page.Path); Write(page.Changed); });
        Bytes(summary.Search.Places);
        output.Write(summary.Search.PlaceCount);
        Bytes(summary.Search.Records);
    }

    void Write(DisclosureSummary disclosure)
    {
        output.Write(disclosure.Id);
        output.Write(disclosure.Year);
        output.Write((byte)disclosure.Kind);
        output.Write(disclosure.Title);
        output.Write(disclosure.Path);
        Write(disclosure.Published);
        List(disclosure.KeyFigures, figure =>
        {
            output.Write(figure.Id);
            output.Write(figure.Name);
            output.Write((byte)figure.Amount.State);
            output.Write(figure.Amount.Value);
            output.Write((byte)figure.Unit);
        });
        List(disclosure.Corrections, correction => { Write((DateOnly?)correction.Date); output.Write(correction.What); Optional(correction.Was); });
        output.Write(disclosure.TableCount);
        output.Write(disclosure.FormCount);
    }

    void Write(AuditRemains audit)
    {
        Bytes(MemoryMarshal.AsBytes<ulong>(audit.Anchors));
        List(audit.Outward, link => { output.Write(link.Page); output.Write(link.Target); output.Write(link.Fragment); });
    }

    void Write(Finding finding)
    {
        output.Write(finding.Rule);
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

    void Optional(string? text)
    {
        output.Write(text is not null);
        if (text is not null) output.Write(text);
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
