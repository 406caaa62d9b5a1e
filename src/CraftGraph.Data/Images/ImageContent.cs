using System.Buffers.Binary;

namespace CraftGraph.Data.Images;

/// <summary>What an image file is, told from its bytes alone.</summary>
/// <param name="MediaType">Its type, such as <c>image/png</c>.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
internal sealed record ImageContent(string MediaType, int Width, int Height)
{
    /// <summary>Types of files by the endings of their names.</summary>
    public static IReadOnlyDictionary<string, string> MediaTypes { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".webp"] = "image/webp",
        [".svg"] = "image/svg+xml",
    };

    /// <summary>Reads the first bytes of a picture made of pixels, or a whole drawing.</summary>
    /// <exception cref="ImageContentException">It is none of the types of <see cref="MediaTypes"/>, is broken off, or may not be shown.</exception>
    public static ImageContent Read(ReadOnlySpan<byte> file) =>
        file is [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] ? ReadPng(file)
        : file is [0xFF, 0xD8, 0xFF, ..] ? ReadJpeg(file)
        : file.StartsWith("RIFF"u8) && file.Length > 12 && file[8..].StartsWith("WEBP"u8) ? ReadWebP(file)
        : SvgContent.Read(file.ToArray());

    // Source: PNG (third edition), 11.2.1: the header chunk comes first, with four bytes each for width and height.
    private static ImageContent ReadPng(ReadOnlySpan<byte> file) =>
        file.Length < 33 || !file[12..].StartsWith("IHDR"u8) ? throw BrokenOff("PNG")
        : new("image/png", BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]));

    // Source: ITU-T T.81, annex B: segments of a marker and a length, up to a frame header (SOF), which has height and width.
    private static ImageContent ReadJpeg(ReadOnlySpan<byte> file)
    {
        var at = 2;
        while (at + 9 <= file.Length && file[at] == 0xFF)
        {
            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return new("image/jpeg", BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }

        throw BrokenOff("JPEG");
    }

    // Source: RFC 9649, 2.4 to 2.7: the first chunk is a lossy frame, a lossless one, or an extended header.
    private static ImageContent ReadWebP(ReadOnlySpan<byte> file)
    {
        const string Type = "image/webp";
        if (file.Length < 30)
        {
            throw BrokenOff("WebP");
        }

        var data = file[20..];
        if (file[12..].StartsWith("VP8X"u8))
        {
            return new(Type, 1 + (data[4] | (data[5] << 8) | (data[6] << 16)), 1 + (data[7] | (data[8] << 8) | (data[9] << 16)));
        }

        if (file[12..].StartsWith("VP8L"u8) && data[0] == 0x2F)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
            return new(Type, 1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
        }

        if (file[12..].StartsWith("VP8 "u8) && data[3] == 0x9D && data[4] == 0x01 && data[5] == 0x2A)
        {
            return new(Type, BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF);
        }

        throw BrokenOff("WebP");
    }

    private static ImageContentException BrokenOff(string type) => new($"begins as {type}, but its size in pixels cannot be read");
}
