using System.Runtime.InteropServices;
using Mingzhang.Audit;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Site;

namespace Mingzhang.Publishing.Cache;

/// <summary>Reads what <see cref="RecordWriter"/> wrote.</summary>
sealed class RecordReader(BinaryReader input)
{
    public DepartmentRecord Read()
    {
        var head = Head();
        var summary = Summary();
        var outputs = List(() => KeyValuePair.Create(input.ReadString(), input.ReadString()));
        return new DepartmentRecord(head, summary)
        {
            Findings = List(Finding),
            Verified = input.ReadInt32(),
            Rounded = input.ReadInt32(),
            Audit = Audit(outputs),
            Outputs = outputs,
        };
    }

    public RecordHead Head() => new(input.ReadString(), input.ReadString(), List(input.ReadString));

    DepartmentSummary Summary() => new(
        new Department(input.ReadString(), input.ReadString()) { Code = Optional(), Region = Optional() },
        List(Disclosure),
        List(() => new PageEntry(input.ReadString(), Date())),
        new SearchBlock(Bytes(), input.ReadInt32(), Bytes()));

    DisclosureSummary Disclosure() => new(input.ReadString(), input.ReadInt32(), (DisclosureKind)input.ReadByte(), input.ReadString(), input.ReadString())
    {
        Published = Date(),
        KeyFigures = List(() => new FigureSummary(input.ReadString(), input.ReadString(), Amount(), (MoneyUnit)input.ReadByte())),
        Corrections = List(() => new Correction(Date()!.Value, input.ReadString(), Optional())),
        TableCount = input.ReadInt32(),
        FormCount = input.ReadInt32(),
    };

    Amount Amount()
    {
        var state = (AmountState)input.ReadByte();
        var value = input.ReadDecimal();
        return state switch
        {
            AmountState.Value => Model.Amount.Of(value),
            AmountState.NotApplicable => Model.Amount.NotApplicable,
            AmountState.Withheld => Model.Amount.Withheld,
            _ => Model.Amount.Blank,
        };
    }

    AuditRemains Audit(List<KeyValuePair<string, string>> outputs) => new(
        outputs.Select(output => output.Key).ToHashSet(StringComparer.Ordinal),
        MemoryMarshal.Cast<byte, ulong>(Bytes()).ToArray(),
        List(() => new PageLink(input.ReadString(), input.ReadString(), input.ReadString())),
        []);

    Finding Finding() => new(input.ReadString(), (Severity)input.ReadByte(), Message(), Span())
    {
        At = Optional(),
        Place = Message(),
        Published = Optional(),
        Expected = Optional(),
        Help = Message(),
        Related = List(() => new RelatedPlace(Span(), Message())),
        WaivedBecause = Optional(),
    };

    Message Message() => new(Optional()!, Optional()!);

    SourceSpan Span() => new(Optional()!, input.ReadInt32(), input.ReadInt32(), input.ReadInt32());

    DateOnly? Date() => input.ReadInt32() is >= 0 and var day ? DateOnly.FromDayNumber(day) : null;

    string? Optional() => input.ReadBoolean() ? input.ReadString() : null;

    byte[] Bytes() => input.ReadBytes(input.ReadInt32());

    List<T> List<T>(Func<T> read)
    {
        var count = input.ReadInt32();
        var items = new List<T>(count);
        for (var i = 0; i < count; i++) items.Add(read());
        return items;
    }
}
