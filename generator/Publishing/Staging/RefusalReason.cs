using Mingzhang.Diagnostics;

namespace Mingzhang.Publishing.Staging;

/// <summary>Says in both languages why the operating system refused.</summary>
static class RefusalReason
{
    enum Kind
    {
        Other,
        Permission,
        DiskFull,
        ReadOnly,
        Missing,
        InUse,
        TooLong,
        OtherDevice,
    }

    public static Message Of(Exception fault) => KindOf(fault) switch
    {
        Kind.Permission => new("没有读写权限", "permission denied"),
        Kind.DiskFull => new("磁盘空间不足", "the disk is full"),
        Kind.ReadOnly => new("所在磁盘是只读的", "the file system is read-only"),
        Kind.Missing => new("文件或文件夹不存在", "no such file or folder"),
        Kind.InUse => new("正被另一个程序使用", "it is in use by another program"),
        Kind.TooLong => new("路径太长", "the path is too long"),
        Kind.OtherDevice => new("是一个挂载点，不能整体替换", "it is a mount point and cannot be replaced as a whole"),
        _ => new($"系统拒绝读写（{fault.Message}）", fault.Message),
    };

    public static Message HelpFor(Exception fault) => KindOf(fault) switch
    {
        Kind.DiskFull => new("清理磁盘后重新运行；原来的网站没有改动", "Free some space and run again; the old site is untouched"),
        Kind.InUse => new("关闭打开着它的程序（Excel、浏览器、资源管理器窗口）后重新运行；原来的网站没有改动",
            "Close the programs that hold it open and run again; the old site is untouched"),
        Kind.OtherDevice => new("用 --output 指定挂载点里面的一个文件夹", "Name a folder inside the mount point with --output"),
        _ => new("检查这个路径的权限，或用 --output 另指定一个文件夹；原来的网站没有改动",
            "Check the permissions of this path or name another folder with --output; the old site is untouched"),
    };

    /// <summary>What the file API throws when the system refuses, as against a mistake in the program.</summary>
    public static bool IsRefusal(Exception fault) => fault is IOException or UnauthorizedAccessException;

    static Kind KindOf(Exception fault) => fault switch
    {
        UnauthorizedAccessException { InnerException: IOException { HResult: 30 } } => Kind.ReadOnly,
        UnauthorizedAccessException => Kind.Permission,
        PathTooLongException => Kind.TooLong,
        FileNotFoundException or DirectoryNotFoundException => Kind.Missing,
        IOException io => OfCode(io.HResult),
        _ => Kind.Other,
    };

    // On Unix HResult is errno; on Windows it is 0x8007 and the system's error code.
    static Kind OfCode(int code) => code switch
    {
        28 or 122 or unchecked((int)0x80070070) or unchecked((int)0x80070027) => Kind.DiskFull,
        30 or unchecked((int)0x80070013) => Kind.ReadOnly,
        16 or 18 or unchecked((int)0x80070011) => Kind.OtherDevice,
        11 or 35 or unchecked((int)0x80070020) or unchecked((int)0x80070021) => Kind.InUse,
        1 or 13 or unchecked((int)0x80070005) => Kind.Permission,
        _ => Kind.Other,
    };
}
