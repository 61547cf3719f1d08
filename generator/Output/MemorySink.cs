using System.Collections.Concurrent;

namespace Mingzhang.Output;

/// <summary>Keeps the files in memory: for the preview and for tests.</summary>
public sealed class MemorySink : IOutputSink
{
    readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, byte[]> Files => _files;

    public void Write(OutputPath path, ReadOnlySpan<byte> content) => _files[path.Text] = content.ToArray();
}
