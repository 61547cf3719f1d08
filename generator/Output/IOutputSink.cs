namespace Mingzhang.Output;

/// <summary>Takes finished files. Called from several threads, once a path.</summary>
public interface IOutputSink
{
    void Write(OutputPath path, ReadOnlySpan<byte> content);
}
