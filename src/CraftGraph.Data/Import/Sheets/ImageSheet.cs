using System.Text.RegularExpressions;
using CraftGraph.Data.Drawings;
using CraftGraph.Data.Images;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>images.csv</c>: pictures, each with its file beside the sheets. What the file is, is told from its bytes.</summary>
internal sealed partial class ImageSheet() : EntitySheet<Image>("images.csv")
{
    private const int MaximumPixels = 20_000;

    protected override void Declare(SheetColumns<Image> columns)
    {
        columns.Custom(["file"], ReadFile);
        columns.Languages("alternative", SheetLanguages.Usual, (image, alternative) => image.Alternative = alternative);
        columns.Text("credit", (image, credit) => image.Credit = credit);
        columns.Text("licence", (image, licence) => image.Licence = licence);
        columns.Custom([], (_, row, _) =>
        {
            if (row["licence"] is { } licence && !Licences().IsMatch(licence))
            {
                row.Report("licence", "is no licence for pictures by its SPDX name, such as CC-BY-4.0, nor of one's own, such as LicenseRef-Terms");
            }
        });
    }

    protected override string? KeyOf(Row row, ImportSession session)
    {
        var key = base.KeyOf(row, session);
        if (key is not null && Drawing.Find(key) is not null)
        {
            row.Report("id", "is the key of a drawing of the demonstration");
            return null;
        }

        return key;
    }

    protected override Image Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };

    private static void ReadFile(Image image, Row row, ImportSession session)
    {
        if (row["file"] is not { } name)
        {
            row.Report("file", "is empty");
            return;
        }

        if (session.Sheets.ReadBeside(name, ImageFile.MaximumBytes) is not { } bytes)
        {
            row.Report("file", $"is no file of at most {ImageFile.MaximumBytes} bytes beside the sheets");
            return;
        }

        try
        {
            var content = ImageContent.Read(bytes);
            if (content.Width is < 1 or > MaximumPixels || content.Height is < 1 or > MaximumPixels)
            {
                row.Report("file", $"is {content.Width} by {content.Height} pixels; 1 to {MaximumPixels} are expected");
            }
            else if (!ImageContent.MediaTypes.TryGetValue(Path.GetExtension(name), out var expected) || expected != content.MediaType)
            {
                row.Report("file", $"is {content.MediaType} by its content, which is not how its name ends");
            }
            else
            {
                var version = Drawing.VersionOf(bytes);
                if (image.ContentVersion != version)
                {
                    session.Parts<ImageFile>(nameof(ImageFile.ImageId), file => Drawing.VersionOf(file.Content))
                        .Replace(image, [new() { ImageId = image.Id, Content = bytes }]);
                }

                (image.Width, image.Height, image.MediaType) = (content.Width, content.Height, content.MediaType);
                (image.ByteSize, image.ContentVersion) = (bytes.Length, version);
            }
        }
        catch (ImageContentException problem)
        {
            row.Report("file", problem.Message);
        }
    }

    // Of the SPDX list, those made for pictures and texts.
    [GeneratedRegex(@"^(CC0-1\.0|CC-PDDC|CC-BY(-NC)?(-SA|-ND)?-(1\.0|2\.0|2\.5|3\.0|4\.0)|FAL-1\.[123]|LicenseRef-[A-Za-z0-9.-]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Licences();
}
