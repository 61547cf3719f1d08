using System.Runtime.InteropServices;
using System.Text;

namespace Mingzhang.Publishing.Staging;

/// <summary>Two calls that .NET does not offer: a second name for a file, and the exchange of two folders in one step.</summary>
static class SystemFiles
{
    const int CurrentFolder = -100;
    const uint ExchangeFlag = 2;

    /// <summary>Gives a file a second name; false where the file system cannot.</summary>
    public static bool TryLink(string existing, string name)
    {
        try
        {
            return OperatingSystem.IsWindows()
                ? CreateHardLink(name, existing, 0)
                : Link(CString(existing), CString(name)) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Exchanges two folders so that neither name is ever missing; false where the system cannot.</summary>
    public static bool TryExchange(string one, string other)
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            return RenameAt2(CurrentFolder, CString(one), CurrentFolder, CString(other), ExchangeFlag) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    static byte[] CString(string text) => Encoding.UTF8.GetBytes(text + '\0');

    [DllImport("libc", EntryPoint = "link")]
    static extern int Link(byte[] existing, byte[] name);

    [DllImport("libc", EntryPoint = "renameat2")]
    static extern int RenameAt2(int oldFolder, byte[] oldPath, int newFolder, byte[] newPath, uint flags);

    [DllImport("kernel32", EntryPoint = "CreateHardLinkW", CharSet = CharSet.Unicode)]
    [return: MarshalAs(UnmanagedType.Bool)]
    static extern bool CreateHardLink(string name, string existing, nint security);
}
