using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Mingzhang.Print.Pdf;

/// <summary>
/// The file: numbered objects, packed into object streams, and streams. Streams are deflated on other threads while the rest is
/// being made, and written in the order in which they were added.
/// </summary>
sealed class PdfFile
{
    const int ObjectsPerStream = 500;

    /// <summary>How many streams wait for their deflation before the writer waits for them.</summary>
    const int MostWaiting = 8;

    readonly List<Entry> _entries = [default];
    readonly List<(int Number, string Dictionary, Task<byte[]> Data)> _streams = [];
    readonly PdfBuffer _packHead = new();
    readonly PdfBuffer _packBody = new(1 << 16);
    int _pack;
    int _packed;

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        _entries.Add(default);
        return _entries.Count - 1;
    }

    public void Add(int number, ReadOnlySpan<byte> content)
    {
        if (_packed == 0)
            _pack = Reserve();
        _packHead.Int(number).Byte(' ').Int(_packBody.Length).Byte(' ');
        _packBody.Raw(content).Byte('\n');
        _entries[number] = new(2, _pack, _packed);
        if (++_packed == ObjectsPerStream)
            ClosePack();
    }

    public int Add(PdfBuffer content)
    {
        var number = Reserve();
        Add(number, content.Span);
        return number;
    }

    /// <summary>A stream, deflated; the dictionary's entries without its length and filter.</summary>
    public void AddStream(int number, string dictionary, ReadOnlySpan<byte> data)
    {
        if (_streams.Count >= MostWaiting)
            _streams[^MostWaiting].Data.Wait();
        var length = data.Length;
        var copy = ArrayPool<byte>.Shared.Rent(length);
        data.CopyTo(copy);
        _streams.Add((number, dictionary + "/Filter/FlateDecode", Task.Run(() =>
        {
            var packed = Deflate(copy.AsSpan(0, length));
            ArrayPool<byte>.Shared.Return(copy);
            return packed;
        })));
    }

    /// <summary>A stream that stays as it is.</summary>
    public void AddPlainStream(int number, string dictionary, byte[] data) => _streams.Add((number, dictionary, Task.FromResult(data)));

    /// <summary>Writes everything. The file's id is a hash of what was written, so that equal documents have equal ids.</summary>
    public byte[] Write(int catalog, int info)
    {
        ClosePack();
        var file = new PdfBuffer(_streams.Sum(stream => stream.Data.GetAwaiter().GetResult().Length + stream.Dictionary.Length + 100) + _entries.Count * 7 + 1000);
        file.Raw("%PDF-1.7\n").Raw([(byte)'%', 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        foreach (var (number, dictionary, task) in _streams)
        {
            var data = task.GetAwaiter().GetResult();
            _entries[number] = new(1, file.Length, 0);
            WriteStream(file, number, dictionary, data);
        }
        WriteReferences(file, catalog, info);
        return file.ToArray();
    }

    static void WriteStream(PdfBuffer file, int number, string dictionary, byte[] data) => file
        .Int(number).Raw(" 0 obj\n<<").Raw(dictionary).Raw("/Length ").Int(data.Length).Raw(">>\nstream\n")
        .Raw(data).Raw("\nendstream\nendobj\n");

    void ClosePack()
    {
        if (_packed == 0)
            return;
        var first = _packHead.Length;
        _packHead.Raw(_packBody.Span);
        AddStream(_pack, $"/Type/ObjStm/N {_packed}/First {first}", _packHead.Span);
        _packHead.Clear();
        _packBody.Clear();
        _packed = 0;
    }

    void WriteReferences(PdfBuffer file, int catalog, int info)
    {
        var own = Reserve();
        var start = file.Length;
        _entries[own] = new(1, start, 0);
        var table = new byte[_entries.Count * 7];
        table[5] = table[6] = 0xFF;
        for (var i = 1; i < _entries.Count; i++)
        {
            var (kind, place, index) = _entries[i];
            table[i * 7] = kind;
            System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(i * 7 + 1), place);
            System.Buffers.Binary.BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(i * 7 + 5), (ushort)index);
        }
        var id = Convert.ToHexString(SHA256.HashData(file.Span).AsSpan(0, 16));
        WriteStream(file, own, $"/Type/XRef/Size {_entries.Count}/W[1 4 2]/Root {catalog} 0 R/Info {info} 0 R/ID[<{id}><{id}>]/Filter/FlateDecode", Deflate(table));
        file.Raw("startxref\n").Int(start).Raw("\n%%EOF\n");
    }

    static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream(data.Length / 4 + 64);
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(data);
        return packed.ToArray();
    }

    readonly record struct Entry(byte Kind, int Place, int Index);
}
