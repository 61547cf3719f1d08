namespace Mingzhang.Publishing;

/// <summary>How far a build is. Written by the build from several threads, read by whoever shows it.</summary>
public sealed class BuildProgress
{
    int _departmentsDone;
    int _pagesDone;
    int _pagesPlanned;

    public BuildStage Stage { get; internal set; }

    public int Departments { get; internal set; }

    public int DepartmentsDone => Volatile.Read(ref _departmentsDone);

    /// <summary>Files made so far.</summary>
    public int FilesDone => Volatile.Read(ref _pagesDone);

    /// <summary>Files known to be needed so far; grows while departments are read.</summary>
    public int FilesPlanned => Volatile.Read(ref _pagesPlanned);

    internal void DepartmentDone() => Interlocked.Increment(ref _departmentsDone);

    internal void FileDone() => Interlocked.Increment(ref _pagesDone);

    internal void Planned(int files) => Interlocked.Add(ref _pagesPlanned, files);
}
