using System.Globalization;
using System.Xml.Linq;
using CraftGraph.Data.Drawings;

namespace CraftGraph.Data.Tests.Drawings;

public sealed class DrawingTests
{
    private static readonly string[] Elements = ["svg", "title", "defs", "g", "use", "pattern", "linearGradient", "stop", "rect", "circle", "path"];

    [Fact]
    public void Each_drawing_is_well_formed_small_and_of_the_size_it_says_and_has_shapes_alone()
    {
        Assert.All(Drawing.All, drawing =>
        {
            var content = drawing.Draw();
            var svg = XDocument.Load(new MemoryStream(content)).Root!;
            Assert.InRange(content.Length, 1_000, 15_000);
            Assert.Equal(("svg", $"{SvgCanvas.Width}", $"{SvgCanvas.Height}"), (svg.Name.LocalName, svg.Attribute("width")!.Value, svg.Attribute("height")!.Value));
            Assert.Empty(svg.DescendantsAndSelf().Select(element => element.Name.LocalName).Except(Elements));
            Assert.DoesNotContain(svg.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
            Assert.All(svg.Descendants().Attributes("href"), attribute => Assert.Contains(svg.Descendants(), element => $"#{element.Attribute("id")?.Value}" == attribute.Value));
        });
    }

    [Fact]
    public void Drawings_differ_and_each_is_the_same_whenever_it_is_drawn_under_any_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var first = Drawing.All.Select(drawing => Drawing.VersionOf(drawing.Draw())).ToList();
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (odd.NumberFormat.NumberDecimalSeparator, odd.NumberFormat.NegativeSign) = (",", "~");
        try
        {
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(first, Drawing.All.Select(drawing => Drawing.VersionOf(drawing.Draw())));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(Drawing.All.Count, Drawing.All.Select(drawing => drawing.Slug).Distinct().Count());
        Assert.Equal(Enum.GetValues<Motif>().Length, Drawing.All.GroupBy(drawing => drawing.Motif).Count(motif => motif.Select(drawing => Drawing.VersionOf(drawing.Draw())).Distinct().Count() >= 3));
    }

    [Fact]
    public void A_text_in_a_drawing_cannot_become_markup()
    {
        var content = PlateDrawing.Draw("</title><script>alert(1)</script>", new(1, 1));

        var svg = XDocument.Load(new MemoryStream(content)).Root!;
        Assert.Equal("</title><script>alert(1)</script>", svg.Element(svg.Name.Namespace + "title")!.Value);
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName == "script");
    }
}
