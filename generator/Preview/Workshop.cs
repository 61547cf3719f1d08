using System.Buffers;
using System.Security.Cryptography;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Output;
using Mingzhang.Preview.Watching;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Staging;
using Mingzhang.Site;
using Mingzhang.Sources;
using Mingzhang.Standards;

namespace Mingzhang.Preview;

/// <summary>
/// Makes editions: runs the stages of a build over what changed and keeps the rest in memory. Nothing that the sources or the
/// system do stops it; what it cannot read is a finding, and what it cannot show stays as it was. One thread at a time.
/// </summary>
sealed class Workshop(string site)
{
    StandardLibrary? _library;
    FindingList _libraryFindings = new();
    IReadOnlyList<Shelf> _shelves = [];
    Edition? _edition;

    public Edition Rebuild(SourceChanges changes)
    {
        try
        {
            return _edition = RebuildStages(changes);
        }
        catch (AggregateException fault)
        {
            return _edition = Unread(fault.Flatten().InnerExceptions[0]);
        }
        catch (Exception fault)
        {
            return _edition = Unread(fault);
        }
    }

    /// <summary>The edition with what making its files found too.</summary>
    public Edition Add(Edition edition, IReadOnlyList<Finding> found)
    {
        var findings = Sorted([edition.Findings, found, .. ToldBy(edition.Shelves)]);
        if (findings.Count == edition.Findings.Count || edition != _edition) return edition;
        return _edition = Finish(edition with { Version = edition.Version + 1, Findings = findings, Lines = new SiteLines(site) });
    }

    Edition RebuildStages(SourceChanges changes)
    {
        var everything = _library is null || changes.IsEverything || changes.TouchStandards;
        if (_library is null || everything)
        {
            _libraryFindings = new FindingList();
            _library = new StandardLibrary(site, _libraryFindings);
        }
        var (found, told) = (new FindingList(), new FindingList());
        var stages = new SiteStages(site, pdf: true, found, _library, told);
        if (stages.ReadOutline() is not { } outline) return Failed(NoSettings);
        // Of site.yml, what departments were read with is its language alone.
        everything |= outline.Settings.Language != _edition?.Language;

        // A plan speaks of its department, the settings and the theme alone.
        var replans = everything || changes.Touch(SiteReader.SettingsFile) || changes.Touch("themes");

        var ready = !found.HasErrors && stages.Prepare(outline);
        var addresses = new AddressBook();
        var shelves = new Shelf[outline.Departments.Count];
        var planned = new FindingList();
        Parallel.For(0, shelves.Length, index =>
        {
            var department = outline.Departments[index];
            var before = _shelves.FirstOrDefault(shelf => shelf.Id == department.Department.Id);
            var isRead = before is not null && !everything && !changes.Touch(department.Folder);
            shelves[index] = isRead && !replans && before!.Told is not null
                ? before with { Outline = department }
                : Fill(department, isRead ? before!.Loaded : Load(department, stages), before?.Plan, ready ? stages : null, planned, told);
        });
        _shelves = shelves;

        var files = ready ? FilesOf(stages, shelves, addresses, planned) : _edition?.Files ?? NoFiles;
        return Finish(new Edition(Version, Sorted([found.ToSortedList(), _libraryFindings.ToSortedList(), planned.ToSortedList(), addresses.Findings(),
            .. shelves.Select(shelf => shelf.Loaded.Findings), .. shelves.Where(shelf => shelf.Told is not null).Select(shelf => shelf.Plan!.Findings), .. ToldBy(shelves)]), files)
        {
            Lines = new SiteLines(site),
            Language = outline.Settings.Language,
            Shelves = shelves,
            PublishedBase = Uri.TryCreate(outline.Settings.Url, UriKind.Absolute, out var url) ? url.AbsolutePath : "/",
        });
    }

    /// <param name="plan">The last plan.</param>
    /// <param name="planning">Null where no page can be planned.</param>
    static Shelf Fill(DepartmentOutline department, LoadedDepartment loaded, DepartmentPlan? plan, SiteStages? planning, FindingList planned, FindingList told)
    {
        var shelf = new Shelf(department, loaded, plan);
        // A disclosure that cannot be read at all would vanish from its department's pages: the last ones are better.
        if (planning is null || loaded.Disclosures.Count < department.Disclosures.Count) return shelf;
        try
        {
            return shelf with { Plan = planning.Plan(department, loaded), Told = told };
        }
        catch (Exception fault)
        {
            // Planning is made for what passed the checks: only without an error is this a fault of its own.
            if (FindingSummary.Of(loaded.Findings).Errors == 0) planned.Add(Fault(fault, department.Folder));
            return shelf;
        }
    }

    /// <summary>What jobs told so far, without what those of an older plan said of a department.</summary>
    static IEnumerable<IEnumerable<Finding>> ToldBy(IReadOnlyList<Shelf> shelves) =>
        from told in shelves.Select(shelf => shelf.Told).OfType<FindingList>().Distinct()
        let older = shelves.Where(shelf => shelf.Told != told).Select(shelf => shelf.Outline.Folder + "/").ToList()
        select told.ToSortedList().Where(finding => !older.Exists(folder => finding.Span.File?.StartsWith(folder, StringComparison.Ordinal) == true));

    static LoadedDepartment Load(DepartmentOutline department, SiteStages stages)
    {
        try
        {
            return stages.Load(department, inParallel: true);
        }
        catch (Exception fault)
        {
            return new LoadedDepartment([], [Fault(fault, department.Folder)]);
        }
    }

    Dictionary<string, OutputJob> FilesOf(SiteStages stages, Shelf[] shelves, AddressBook addresses, FindingList planned)
    {
        var files = new Dictionary<string, OutputJob>(StringComparer.Ordinal);
        var plans = shelves.Select(shelf => shelf.Plan).OfType<DepartmentPlan>().ToList();
        try
        {
            Add(files, stages.PlanPortal([.. plans.Select(plan => plan.Summary)], path => files.GetValueOrDefault(path) is { } job ? SumOf(job) : null), addresses);
        }
        catch (Exception fault)
        {
            planned.Add(Fault(fault, SiteReader.SettingsFile));
        }
        foreach (var plan in plans) Add(files, plan.Jobs, addresses);
        return files;
    }

    /// <summary>What a build has from writing the file is made here when the catalogue is asked for.</summary>
    static string SumOf(OutputJob job)
    {
        var buffer = new ArrayBufferWriter<byte>();
        job.Write(buffer);
        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }

    static void Add(Dictionary<string, OutputJob> files, IReadOnlyList<OutputJob> jobs, AddressBook addresses)
    {
        foreach (var job in jobs.Where(addresses.Claim)) files[job.Path.Text] = job;
    }

    Edition Unread(Exception fault) => Failed(Fault(fault, ""));

    /// <summary>What can be told when nothing could be read: the pages stay as they were.</summary>
    Edition Failed(Finding finding) => Finish((_edition ?? new Edition(0, [], NoFiles) { Lines = new SiteLines(site) }) with
    {
        Version = Version,
        Findings = [finding],
        Lines = new SiteLines(site),
    });

    Edition Finish(Edition edition) =>
        !edition.HasErrors ? edition with { LastGood = edition with { LastGood = null } } : edition with { LastGood = _edition?.LastGood };

    int Version => (_edition?.Version ?? 0) + 1;

    static IReadOnlyDictionary<string, OutputJob> NoFiles => new Dictionary<string, OutputJob>();

    static Finding NoSettings => DocumentRules.MissingKey.At(SourceSpan.Whole(SiteReader.SettingsFile), new("没有 site.yml", "There is no site.yml")) with
    {
        Help = new("把它放回网站文件夹；网页保持原样", "Put it back into the site's folder; the pages stay as they were"),
    };

    static Finding Fault(Exception fault, string place) => fault switch
    {
        AggregateException many => Fault(many.Flatten().InnerExceptions[0], place),
        FindingException known => known.Finding,
        RefusedException refused => PreviewRules.Refused.At(SourceSpan.Whole(refused.Path), refused.Reason) with { Help = refused.Help },
        IOException or UnauthorizedAccessException => PreviewRules.Refused.At(SourceSpan.Whole(place), new($"系统拒绝读取（{fault.Message}）", $"The system refuses to read it ({fault.Message})")),
        _ => ProgramFault.Of(new("预览", "making the preview"), SourceSpan.Whole(place), fault),
    };

    /// <summary>In order, each told once.</summary>
    static List<Finding> Sorted(IEnumerable<IEnumerable<Finding>> findings)
    {
        var told = new HashSet<(string, SourceSpan, string?, string)>();
        var sorted = findings.SelectMany(list => list).Where(finding => told.Add((finding.Rule, finding.Span, finding.At, finding.Message.Chinese))).ToList();
        sorted.Sort(FindingOrder.Instance);
        return sorted;
    }
}
