using System.Runtime.InteropServices;
using Mingzhang.Audit;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Site;

namespace Mingzhang.Publishing.Cache;

/// <summary>Reads what <see cref="RecordWriter"/> wrote.</summary>
sealed class RecordReader(RecordBytes input)
{
    readonly List<string> _texts = [];

    public DepartmentRecord Read()
    {
        var head = Head();
        var summary = Summary();
        var outputs = List(() => KeyValuePair.Create(Text(), Text()));
        return new DepartmentRecord(head, summary)
        {
            Findings = List(Finding),
            Verified = input.Int32(),
            Rounded = input.Int32(),
            Audit = Audit(outputs),
            Outputs = outputs,
        };
    }

    public RecordHead Head() => new(Text(), Text(), List(Text)) { ThemeInputs = List(Text), Theme = Text(), PortalKinds = List(Text), WholeTheme = Text() };

    DepartmentSummary Summary() => new(
        new Department(Text(), Text()) { Code = Optional(), Region = Optional() },
        List(Disclosure),
        List(() => new PageEntry(Text(), Date())),
        new SearchBlock(Bytes(), input.Int32(), Bytes()));

    DisclosureSummary Disclosure() => new(Text(), input.Int32(), (DisclosureKind)input.Byte(), Text(), Text())
    {
        Published = Date(),
        KeyFigures = List(() => new FigureSummary(Text(), Text(), Amount(), (MoneyUnit)input.Byte())),
        Corrections = List(() => new Correction(Date()!.Value, Text(), Optional())),
        TableCount = input.Int32(),
        FormCount = input.Int32(),
    };

    Amount Amount()
    {
        var state = (AmountState)input.Byte();
        var value = input.Decimal();
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
        List(() => new PageLink(Text(), Text(), Text())),
        []);

    Finding Finding() => new(Text(), (Severity)input.Byte(), Message(), Span())
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

    SourceSpan Span() => new(Optional()!, input.Int32(), input.Int32(), input.Int32());

    DateOnly? Date() => input.Int32() is >= 0 and var day ? DateOnly.FromDayNumber(day) : null;

    string Text() => Optional() ?? throw new FormatException("a text is missing");

    string? Optional()
    {
        var number = input.Compact();
        if (number == 0) return null;
        if (number == _texts.Count + 1) _texts.Add(input.Text());
        return number <= _texts.Count && number > 0 ? _texts[number - 1] : throw new FormatException("a text that was not written");
    }

    byte[] Bytes() => input.Array();

    List<T> List<T>(Func<T> read)
    {
        var count = input.Int32();
        var items = new List<T>(count);
        for (var i = 0; i < count; i++) items.Add(read());
        return items;
    }
}
