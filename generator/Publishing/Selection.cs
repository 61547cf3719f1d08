using Mingzhang.Diagnostics;
using Mingzhang.Publishing.Staging;
using Mingzhang.Sources;

namespace Mingzhang.Publishing;

/// <summary>The part of a site that a run is limited to: all of it, one department, or one disclosure.</summary>
public sealed record Selection(string? Department, string? Disclosure)
{
    public static Selection All { get; } = new(null, null);

    public bool IsAll => Department is null;

    /// <summary>Reads <c>DEPT</c> or <c>DEPT/DISCLOSURE</c>.</summary>
    public static Selection Parse(string text)
    {
        var parts = text.Trim('/').Split('/', 2);
        return new Selection(parts[0], parts.Length > 1 ? parts[1] : null);
    }

    /// <summary>The departments that the run reads, each with all of its disclosures.</summary>
    /// <exception cref="RefusedException">The site has no such department or disclosure.</exception>
    public IReadOnlyList<DepartmentOutline> Of(SiteOutline outline)
    {
        if (Department is null) return outline.Departments;
        var ids = outline.Departments.Select(department => department.Department.Id);
        var department = outline.Departments.FirstOrDefault(department => department.Department.Id == Department)
            ?? throw Unknown("没有这个部门", "there is no such department", Department, ids);
        if (Disclosure is not null && department.Disclosures.All(disclosure => disclosure.Id != Disclosure))
        {
            throw Unknown("这个部门没有这次公开", "the department has no such disclosure", Disclosure, department.Disclosures.Select(disclosure => disclosure.Id));
        }
        return [department];
    }

    /// <summary>The site as if it held nothing but the selection.</summary>
    public SiteOutline Restrict(SiteOutline outline) => outline with
    {
        Departments = [.. Of(outline).Select(department => Disclosure is null ? department : department with
        {
            Disclosures = [.. department.Disclosures.Where(disclosure => disclosure.Id == Disclosure)],
        })],
    };

    /// <summary>Whether the run renews this output.</summary>
    public bool Covers(string path) => Department is null
        || (Disclosure is null ? path.StartsWith(Department + "/", StringComparison.Ordinal)
            : path == Department + "/index.html" || path.StartsWith($"{Department}/{Disclosure}/", StringComparison.Ordinal));

    /// <summary>Whether the run speaks of findings in this file: not in those of another disclosure.</summary>
    public bool CoversFile(string file, IReadOnlyList<DepartmentOutline> departments) => Disclosure is null
        || !departments.SelectMany(department => department.Disclosures).Any(other =>
            other.Id != Disclosure && file.StartsWith(other.Folder + "/", StringComparison.Ordinal));

    static RefusedException Unknown(string chinese, string english, string name, IEnumerable<string> known)
    {
        var list = known.ToList();
        var nearest = Suggestion.Nearest(name, list) ?? list.Find(known => known.StartsWith(name, StringComparison.Ordinal));
        var help = nearest is not null
            ? new Message($"是不是“{nearest}”？", $"Did you mean “{nearest}”?")
            : new Message("可选：" + string.Join("、", list.Take(20)), "Known: " + string.Join(", ", list.Take(20)));
        return new RefusedException("--only " + name, new(chinese, english), help);
    }
}
