namespace Mingzhang.Publishing.Staging;

/// <summary>
/// Keeps a second build from the same output folder. The system releases the lock when the process ends, however it ends; the
/// file itself stays, because removing it would let two builds hold "the" lock at once.
/// </summary>
sealed class BuildLock : IDisposable
{
    readonly FileStream _file;

    BuildLock(FileStream file) => _file = file;

    /// <exception cref="RefusedException">Another build holds the lock, or the folder cannot be written.</exception>
    public static BuildLock Take(OutputFolder output)
    {
        try
        {
            Directory.CreateDirectory(output.Work);
        }
        catch (Exception fault) when (RefusalReason.IsRefusal(fault))
        {
            throw new RefusedException(output.Work, fault);
        }
        try
        {
            return new BuildLock(new FileStream(output.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new RefusedException(output.Lock, fault);
        }
        catch (IOException fault)
        {
            if (!File.Exists(output.Lock)) throw new RefusedException(output.Lock, fault);
            throw new RefusedException(output.Path,
                new("另一个构建正在写这个文件夹", "another build is writing this folder"),
                new("等它结束后再运行，或用 --output 另指定一个文件夹", "Wait until it ends, or name another folder with --output"), fault);
        }
    }

    public void Dispose() => _file.Dispose();
}
