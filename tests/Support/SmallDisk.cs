using System.Diagnostics;

namespace Mingzhang.Tests.Support;

/// <summary>A file system of a megabyte or so in memory, for tests of what happens when it is full. Only root can have one.</summary>
sealed class SmallDisk : IDisposable
{
    SmallDisk(string folder) => Folder = folder;

    public string Folder { get; }

    public long Free => new DriveInfo(Folder).AvailableFreeSpace;

    public static SmallDisk? TryMount(string folder, int megabytes)
    {
        if (!OperatingSystem.IsLinux()) return null;
        Directory.CreateDirectory(folder);
        return Mount("-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", folder) ? new SmallDisk(folder) : null;
    }

    public void MakeReadOnly() => Assert.True(Mount("-o", "remount,ro", Folder));

    public void Dispose() => Run("umount", "-l", Folder);

    static bool Mount(params string[] args) => Run("mount", args);

    static bool Run(string program, params string[] args)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
