using System.Security.Cryptography;
using System.Text;
using Mingzhang.Publishing.Staging;

namespace Mingzhang.Publishing.Cache;

/// <summary>A folder of records, one file a department. Whatever is wrong with a file, the department is simply made anew.</summary>
sealed class RecordFolder(string path)
{
    public const string Extension = ".record";

    const int LongestHead = 4096;

    /// <summary>The departments that have a record.</summary>
    public IEnumerable<string> Departments => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*" + Extension).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)
        : [];

    public DepartmentRecord? Find(string department)
    {
        try
        {
            var file = PathOf(department);
            if (!File.Exists(file)) return null;
            var bytes = File.ReadAllBytes(file);
            if (bytes.Length < SHA256.HashSizeInBytes) return null;
            var content = bytes.AsSpan(SHA256.HashSizeInBytes);
            if (!SHA256.HashData(content).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes))) return null;
            return new RecordReader(new RecordBytes(bytes, SHA256.HashSizeInBytes)).Read();
        }
        catch (Exception fault) when (RefusalReason.IsRefusal(fault) || fault is ArgumentException or FormatException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>What a record says of itself: enough to plan the work, before the record is read and proved. Null where there is none.</summary>
    public RecordHead? Head(string department)
    {
        try
        {
            var file = PathOf(department);
            if (!File.Exists(file)) return null;
            using var handle = File.OpenHandle(file);
            var head = new byte[LongestHead];
            var length = RandomAccess.Read(handle, head, 0);
            if (length < SHA256.HashSizeInBytes) return null;
            return new RecordReader(new RecordBytes(head[..length], SHA256.HashSizeInBytes)).Head();
        }
        catch (Exception fault) when (RefusalReason.IsRefusal(fault) || fault is ArgumentException or FormatException)
        {
            return null;
        }
    }

    public void Save(string department, DepartmentRecord record)
    {
        Directory.CreateDirectory(path);
        var temporary = PathOf(department) + ".new";
        File.WriteAllBytes(temporary, Pack(record));
        File.Move(temporary, PathOf(department), overwrite: true);
    }

    /// <summary>A record as a file: a hash, so that a torn file is known as such, then the content.</summary>
    public static byte[] Pack(DepartmentRecord record)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer, Encoding.UTF8);
        writer.Write(new byte[SHA256.HashSizeInBytes]);
        new RecordWriter(writer).Write(record);
        writer.Flush();
        var bytes = buffer.ToArray();
        SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes), bytes);
        return bytes;
    }

    public void Remove(string department)
    {
        if (Directory.Exists(path)) File.Delete(PathOf(department));
    }

    string PathOf(string department) => Path.Combine(path, department + Extension);
}
