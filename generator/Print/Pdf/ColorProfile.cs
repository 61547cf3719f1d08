using System.Buffers.Binary;
using System.Text;

namespace Mingzhang.Print.Pdf;

/// <summary>An ICC profile of sRGB (version 2, IEC 61966-2-1), made rather than copied; it is the file's output intent.</summary>
static class ColorProfile
{
    const int CurvePoints = 1024;

    static readonly Lazy<byte[]> Profile = new(Build);

    public static byte[] Bytes => Profile.Value;

    static byte[] Build()
    {
        List<(string Tag, byte[] Data)> tags =
        [
            ("desc", Description("sRGB")),
            ("cprt", Text("No copyright, use freely")),
            ("wtpt", Xyz(0.9642, 1, 0.8249)),
            ("rXYZ", Xyz(0.4361, 0.2225, 0.0139)),
            ("gXYZ", Xyz(0.3851, 0.7169, 0.0971)),
            ("bXYZ", Xyz(0.1431, 0.0606, 0.7141)),
            ("rTRC", Curve()),
        ];
        var directory = 128 + 4 + (tags.Count + 2) * 12;
        var profile = new byte[directory + tags.Sum(tag => tag.Data.Length)];
        WriteHeader(profile);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(128), tags.Count + 2);
        var (record, offset) = (132, directory);
        foreach (var (tag, data) in tags)
        {
            data.CopyTo(profile, offset);
            // The three curves of sRGB are one: the directory names it three times.
            foreach (var name in tag == "rTRC" ? ["rTRC", "gTRC", "bTRC"] : new[] { tag })
            {
                Encoding.ASCII.GetBytes(name, profile.AsSpan(record));
                BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(record + 4), offset);
                BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(record + 8), data.Length);
                record += 12;
            }
            offset += data.Length;
        }
        return profile;
    }

    static void WriteHeader(byte[] profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(8), 0x02100000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", profile.AsSpan(12));
        ReadOnlySpan<ushort> date = [2000, 1, 1, 0, 0, 0];
        for (var i = 0; i < date.Length; i++)
            BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(24 + i * 2), date[i]);
        Encoding.ASCII.GetBytes("acsp", profile.AsSpan(36));
        Xyz(0.9642, 1, 0.8249).AsSpan(8).CopyTo(profile.AsSpan(68));
    }

    static byte[] Xyz(double x, double y, double z)
    {
        var data = new byte[20];
        Encoding.ASCII.GetBytes("XYZ ", data);
        double[] values = [x, y, z];
        for (var i = 0; i < 3; i++)
            BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8 + i * 4), (int)Math.Round(values[i] * 65536, MidpointRounding.AwayFromZero));
        return data;
    }

    static byte[] Curve()
    {
        var data = new byte[12 + CurvePoints * 2];
        Encoding.ASCII.GetBytes("curv", data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var value = i / (double)(CurvePoints - 1);
            var linear = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + i * 2), (ushort)Math.Round(linear * 65535, MidpointRounding.AwayFromZero));
        }
        return data;
    }

    static byte[] Text(string text)
    {
        var data = new byte[(8 + text.Length + 1 + 3) & ~3];
        Encoding.ASCII.GetBytes("text", data);
        Encoding.ASCII.GetBytes(text, data.AsSpan(8));
        return data;
    }

    static byte[] Description(string text)
    {
        var data = new byte[(12 + text.Length + 1 + 8 + 3 + 67 + 3) & ~3];
        Encoding.ASCII.GetBytes("desc", data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), text.Length + 1);
        Encoding.ASCII.GetBytes(text, data.AsSpan(12));
        return data;
    }
}
