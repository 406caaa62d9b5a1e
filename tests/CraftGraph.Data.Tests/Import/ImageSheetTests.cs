using System.Text;
using CraftGraph.Data.Import;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Tests.Import;

/// <summary>The sheet of images, with files beside it.</summary>
public abstract class ImageSheetTests(Provider provider) : CatalogueTests(provider)
{
    private const string Header = "id,file,alternative_ar,alternative_fr,alternative_en,credit,licence\n";

    // One pixel, with checksums as an encoder writes them.
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public void What_an_image_is_is_told_from_its_file()
    {
        using var catalogue = With(0);
        using var folder = new TemporaryFolder();

        AssertImported(catalogue.Import(Set(folder, ("loom.png", Png), ("mark.svg", Svg("<rect width=\"3\" height=\"4\"/>")))));

        using var context = catalogue.Context();
        var images = context.Images.Include(image => image.File).OrderBy(image => image.Slug).ToList();
        Assert.Equal(
            [("loom", "image/png", 1, 1, false), ("mark", "image/svg+xml", 30, 40, false)],
            images.Select(image => (image.Slug, image.MediaType, image.Width, image.Height, image.IsDrawing)));
        Assert.All(images, image => Assert.Equal(image.ByteSize, image.File!.Content.Length));
        Assert.Equal(["loom", "mark"], context.Cooperatives.Where(one => one.Slug == "coop-azlag").SelectMany(one => one.Images).Select(image => image.Slug).Order().ToList());
        Assert.Equal("A loom", images[0].Alternative.En);
    }

    // Seven pixels by five, as Chromium encodes them: JPEG; lossy, lossless and extended WebP.
    [Theory]
    [InlineData("loom.jpg", "image/jpeg", "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAAFAAcDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAwT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCQA1j/2Q==")]
    [InlineData("loom.webp", "image/webp", "UklGRjQAAABXRUJQVlA4ICgAAACQAQCdASoHAAUAB0CWJaACdLoAA5gA/uUK+Cepco/+N48CvJdjoAAA")]
    [InlineData("loom.webp", "image/webp", "UklGRhwAAABXRUJQVlA4TA8AAAAvBgABAAcQ/Y/+ByKi/wEA")]
    [InlineData("loom.webp", "image/webp", "UklGRl4AAABXRUJQVlA4WAoAAAAQAAAABgAABAAAQUxQSA0AAAABDzD/ERHieH8R/Q8MAFZQOCAqAAAAkAEAnQEqBwAFAAdAliWwAnS6AAOYAP7lCvgnqXKP/iV7Gvz+S7pWzsAA")]
    public void The_size_of_compressed_pixels_is_read(string name, string mediaType, string base64)
    {
        using var catalogue = Empty();
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File(name), Convert.FromBase64String(base64));
        File.WriteAllText(folder.File("images.csv"), $"{Header}loom,{name},,,A loom,Somebody,CC0-1.0\n");

        AssertImported(catalogue.Import(SheetSet.FromFolder(folder.Path)));

        Assert.Equal((mediaType, 7, 5), catalogue.Read(context => context.Images.AsEnumerable().Select(image => (image.MediaType, image.Width, image.Height)).Single()));
    }

    [Fact]
    public void The_same_images_twice_change_nothing_and_another_file_has_another_version()
    {
        using var catalogue = With(0);
        using var folder = new TemporaryFolder();
        var svg = Svg("<rect width=\"3\" height=\"4\"/>");
        AssertImported(catalogue.Import(Set(folder, ("loom.png", Png), ("mark.svg", svg))));
        var before = catalogue.Dump();

        AssertImported(catalogue.Import(Set(folder, ("loom.png", Png), ("mark.svg", svg))));
        Assert.Equal(before, catalogue.Dump());
        var version = Version();
        AssertImported(catalogue.Import(Set(folder, ("loom.png", Png), ("mark.svg", Svg("<circle r=\"9\"/>")))));
        Assert.NotEqual(version, Version());

        string Version() => catalogue.Read(context => context.Images.Single(image => image.Slug == "mark").ContentVersion);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "has the element script, which drawings may not have")]
    [InlineData("<rect onload=\"x()\"/>", "has the attribute onload with what runs or leads out of it, which drawings may not have")]
    [InlineData("<path fill=\"url(https://example.org/x)\"/>", "has the attribute fill with what runs or leads out of it, which drawings may not have")]
    [InlineData("<path fill=\"url(#a) u\\72l(x)\"/>", "has the attribute fill with what runs or leads out of it, which drawings may not have")]
    [InlineData("<foreignObject/>", "has the element foreignObject, which drawings may not have")]
    [InlineData("<image href=\"https://example.org/x.png\"/>", "has the element image, which drawings may not have")]
    [InlineData("<b xmlns=\"http://www.w3.org/1999/xhtml\"/>", "has the element b, which drawings may not have")]
    [InlineData("<unclosed>", "is no image: PNG, JPEG, WebP or SVG is expected")]
    public void A_drawing_that_runs_or_leads_elsewhere_is_refused(string inside, string reason)
    {
        using var catalogue = Empty();
        using var folder = new TemporaryFolder();

        AssertProblem(catalogue.Import(Set(folder, ("loom.png", Png), ("mark.svg", Svg(inside)))), 3, "file", reason);
        Assert.Equal(0, catalogue.Read(context => context.Images.Count()));
    }

    [Fact]
    public void A_file_that_is_not_what_it_is_named_or_is_too_great_is_refused()
    {
        using var catalogue = Empty();
        using var folder = new TemporaryFolder();
        var entities = Encoding.UTF8.GetBytes("<!DOCTYPE svg [<!ENTITY a \"a\">]><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\">&a;</svg>");

        AssertProblem(Import(("loom.png", Png), ("mark.svg", Png)), 3, "file", "is image/png by its content, which is not how its name ends");
        AssertProblem(Import(("loom.png", Png[..20]), ("mark.svg", Svg(""))), 2, "file", "begins as PNG, but its size in pixels cannot be read");
        AssertProblem(Import(("loom.png", Png), ("mark.svg", "GIF89a"u8.ToArray())), 3, "file", "is no image: PNG, JPEG, WebP or SVG is expected");
        AssertProblem(Import(("loom.png", Png), ("mark.svg", entities)), 3, "file", "is no image: PNG, JPEG, WebP or SVG is expected");
        AssertProblem(
            Import(("loom.png", [.. Png, .. new byte[ImageFile.MaximumBytes]]), ("mark.svg", Svg(""))), 2, "file", "is no file of at most 2097152 bytes beside the sheets");

        ImportReport Import(params (string Name, byte[] Content)[] files) => catalogue.Import(Set(folder, files));
    }

    [Theory]
    [InlineData("carpet-1,loom.png,,,A loom,Somebody,CC0-1.0", "id", "is the key of a drawing of the demonstration")]
    [InlineData("loom,../loom.png,,,A loom,Somebody,CC0-1.0", "file", "is no file of at most 2097152 bytes beside the sheets")]
    [InlineData("loom,loom.png,,,A loom,Somebody,All rights reserved", "licence", "is no licence for pictures by its SPDX name, such as CC-BY-4.0, nor of one's own, such as LicenseRef-Terms")]
    [InlineData("loom,loom.png,,,A loom,,CC0-1.0", "credit", "is empty")]
    [InlineData("loom,loom.png,,,,Somebody,CC0-1.0", "alternative_ar", "is empty, and so are the other alternative columns; one language at least is needed")]
    public void A_bad_row_is_told(string row, string column, string reason)
    {
        using var catalogue = Empty();
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("loom.png"), Png);
        File.WriteAllText(folder.File("images.csv"), $"{Header}{row}\n");

        AssertProblem(catalogue.Import(SheetSet.FromFolder(folder.Path)), 2, column, reason);
    }

    private static SheetSet Set(TemporaryFolder folder, params (string Name, byte[] Content)[] files)
    {
        foreach (var (name, content) in files)
        {
            File.WriteAllBytes(folder.File(name), content);
        }

        File.WriteAllText(folder.File("images.csv"), $"{Header}loom,loom.png,,Un métier,A loom,Somebody,CC-BY-4.0\nmark,mark.svg,,,A mark,Somebody,LicenseRef-Own\n");
        return SheetSet.FromFolder(folder.Path).With("cooperative-images.csv", "cooperative_id,image_ids\ncoop-azlag,loom;mark\n"u8.ToArray());
    }

    private static byte[] Svg(string inside) => Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 40\">{inside}</svg>");

    private static void AssertImported(ImportReport report) => Assert.True(report.Succeeded, string.Join('\n', report.Problems));

    private static void AssertProblem(ImportReport report, int line, string column, string reason)
    {
        var problem = report.Problems.First(problem => problem.File == "images.csv");
        Assert.Equal((line, column, reason), (problem.Line, problem.Column, problem.Reason));
    }
}

public sealed class ImageSheetOnSqliteTests() : ImageSheetTests(Provider.Sqlite);

public sealed class ImageSheetOnPostgresTests() : ImageSheetTests(Provider.Postgres);
