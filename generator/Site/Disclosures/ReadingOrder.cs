using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Site.Views;
using Mingzhang.Standards;

namespace Mingzhang.Site.Disclosures;

/// <summary>The pages of a disclosure in the standard's order, and the contents made from it.</summary>
sealed class ReadingOrder
{
    readonly List<PageSlot> _slots = [];
    readonly List<(string Number, string Title, List<PageSlot> Slots)> _parts = [];
    readonly HashSet<string> _inText;
    readonly Disclosure _disclosure;
    readonly Wording _wording;

    public ReadingOrder(LoadedDisclosure loaded, Wording wording)
    {
        _disclosure = loaded.Disclosure;
        _wording = wording;
        _inText = [.. loaded.Standard.Parts.SelectMany(part => part.Sections).SelectMany(section => section.Tables)];
        foreach (var part in loaded.Standard.Parts) AddPart(part);
        AddWhatNoPartContains();
        foreach (var (_, _, slots) in _parts)
        {
            foreach (var slot in slots)
            {
                _slots.Add(slot);
                if (slot.Kind == "projects") AddForms(slot.Part);
            }
        }
    }

    /// <summary>Every page but the overview.</summary>
    public IReadOnlyList<PageSlot> Slots => _slots;

    /// <summary>The parts of the document with their pages; forms are in the page that lists them.</summary>
    public IReadOnlyList<(string Number, string Title, List<PageSlot> Slots)> Parts => _parts;

    public PageSlot? Find(string id) => _slots.Find(slot => slot.Id == id);

    /// <summary>The contents with links from a page; <paramref name="toDisclosure"/> leads from it to the disclosure's folder.</summary>
    public IReadOnlyList<PartView> Contents(string toDisclosure) => [.. _parts.Select(part => new PartView(part.Number, part.Title, part.Slots[0].Part,
        [.. part.Slots.Select(slot => new ContentsItemView(slot.Id, slot.Kind, slot.Title, $"{toDisclosure}{slot.Id}.html")
        {
            Label = slot.Label,
            IsEmpty = slot.IsEmpty,
            Count = slot.Count,
        })]))];

    void AddPart(PartLayout part)
    {
        var title = Standard.ForYear(part.Title, _disclosure.Year);
        var name = $"{part.Number} {title}";
        var slots = new List<PageSlot>();
        if (part.ContainsTables) AddTables(slots, name);
        foreach (var section in part.Sections)
        {
            if (_disclosure.Sections.Any(written => written.Id == section.Id))
            {
                slots.Add(new PageSlot($"text/{section.Id}", "text", Standard.ForYear(section.Title, _disclosure.Year)) { Part = name });
            }
            foreach (var id in section.Tables)
            {
                if (_disclosure.Table(id) is { } table) slots.Add(SlotOf(table, name));
            }
            if (section.ContainsProjects) AddFormList(slots, name);
        }
        if (part.ContainsProjects) AddFormList(slots, name);
        if (slots.Count > 0) _parts.Add((part.Number, title, slots));
    }

    /// <summary>A standard may forget to say where tables and forms stand: nothing published may lack a page.</summary>
    void AddWhatNoPartContains()
    {
        var slots = new List<PageSlot>();
        var name = _wording["tables_heading"];
        var shown = _parts.SelectMany(part => part.Slots).Select(slot => slot.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var table in _disclosure.Tables.Where(table => !shown.Contains($"tables/{table.Id}"))) slots.Add(SlotOf(table, name));
        if (!_parts.Any(part => part.Slots.Any(slot => slot.Kind == "projects"))) AddFormList(slots, name);
        if (slots.Count > 0) _parts.Add(("", name, slots));
    }

    void AddTables(List<PageSlot> slots, string part)
    {
        foreach (var table in _disclosure.Tables.Where(table => !_inText.Contains(table.Id))) slots.Add(SlotOf(table, part));
    }

    static PageSlot SlotOf(BudgetTable table, string part) =>
        new($"tables/{table.Id}", "table", table.Title) { Part = part, Label = table.Label.Length > 0 ? table.Label : null, IsEmpty = table.IsEmpty };

    void AddFormList(List<PageSlot> slots, string part)
    {
        if (_disclosure.Forms.Count == 0) return;
        slots.Add(new PageSlot("projects/index", "projects", _wording["forms_heading"]) { Part = part, Count = _disclosure.Forms.Count });
    }

    void AddForms(string part)
    {
        foreach (var form in _disclosure.Forms) _slots.Add(new PageSlot($"projects/{form.Id}", "project", form.Name) { Part = part });
    }
}
