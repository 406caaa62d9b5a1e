using System.Security.Cryptography;
using System.Text;

namespace CraftGraph.Data.Import;

/// <summary>Sheets that belong together, by file name: the project's seed, or a folder of somebody's own.</summary>
public sealed class SheetSet
{
    private readonly SortedDictionary<string, Func<Stream>> _files;
    private readonly string? _folder;

    private SheetSet(SortedDictionary<string, Func<Stream>> files, string? folder = null) => (_files, _folder) = (files, folder);

    /// <summary>The facts that every catalogue starts with, from the program itself.</summary>
    public static SheetSet Seed { get; } = OfResources();

    /// <summary>Names of the files, in ordinal order.</summary>
    public IReadOnlyCollection<string> FileNames => _files.Keys;

    /// <summary>The CSV files of a folder; of other files those are read that the sheets name, folders inside it are not looked at.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static SheetSet FromFolder(string folder)
    {
        var files = new SortedDictionary<string, Func<Stream>>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.csv"))
        {
            files.Add(Path.GetFileName(path), () => File.OpenRead(path));
        }

        return new SheetSet(files, folder);
    }

    /// <summary>This set with one file put in or replaced.</summary>
    /// <param name="fileName">Such as <c>towns.csv</c>.</param>
    /// <param name="content">What the file holds.</param>
    public SheetSet With(string fileName, ReadOnlyMemory<byte> content) =>
        new(new SortedDictionary<string, Func<Stream>>(_files, StringComparer.Ordinal)
        {
            [fileName] = () => new MemoryStream(content.ToArray(), writable: false),
        }, _folder);

    /// <summary>This set with one file taken out; the same when it has none of that name.</summary>
    public SheetSet Without(string fileName)
    {
        var files = new SortedDictionary<string, Func<Stream>>(_files, StringComparer.Ordinal);
        files.Remove(fileName);
        return new SheetSet(files, _folder);
    }

    /// <summary>What a file holds; null when the set has none of that name.</summary>
    public byte[]? Read(string fileName)
    {
        if (!_files.TryGetValue(fileName, out var open))
        {
            return null;
        }

        using var stream = open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>What a file that is no sheet holds, from the folder of the sheets.</summary>
    /// <param name="fileName">Its name, which leads to no other folder.</param>
    /// <param name="maximumBytes">A greater file is not read.</param>
    /// <returns>Null when the sheets are in no folder, there is no such file, or it is too great.</returns>
    public byte[]? ReadBeside(string fileName, int maximumBytes)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        if (_folder is null || fileName != Path.GetFileName(fileName) || fileName.Contains('\\', StringComparison.Ordinal))
        {
            return null;
        }

        // A link could lead out of the folder.
        var file = new FileInfo(Path.Combine(_folder, fileName));
        return file.Exists && file.LinkTarget is null && file.Length <= maximumBytes ? File.ReadAllBytes(file.FullName) : null;
    }

    /// <summary>Stands for names and content: two sets with the same one import alike.</summary>
    /// <returns>32 hexadecimal digits.</returns>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in _files.Keys)
        {
            var content = Read(name)!;
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{content.Length}\n"));
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    private static SheetSet OfResources()
    {
        const string Prefix = "CraftGraph.Data.Seed.";
        var assembly = typeof(SheetSet).Assembly;
        var files = new SortedDictionary<string, Func<Stream>>(StringComparer.Ordinal);
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            if (resource.StartsWith(Prefix, StringComparison.Ordinal))
            {
                files.Add(resource[Prefix.Length..], () => assembly.GetManifestResourceStream(resource)!);
            }
        }

        return new SheetSet(files);
    }
}
