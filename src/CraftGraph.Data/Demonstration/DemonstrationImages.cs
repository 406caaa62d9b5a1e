using CraftGraph.Data.Bulk;
using CraftGraph.Data.Drawings;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Demonstration;

/// <summary>The drawings, and what each of them is put beside: articles by their trade, points of sale and circuits by a gate and their first trade.</summary>
internal sealed class DemonstrationImages
{
    private static readonly Dictionary<string, Motif> MotifByCategory = new(StringComparer.Ordinal)
    {
        ["textile"] = Motif.Carpet,
        ["clothing"] = Motif.Embroidery,
        ["jewellery"] = Motif.Filigree,
        ["building"] = Motif.Zellige,
        ["ceramics"] = Motif.Plate,
        ["leather"] = Motif.Babouches,
        ["metal"] = Motif.Tray,
        ["wood"] = Motif.Lattice,
        ["paper-music"] = Motif.Lattice,
    };

    private static readonly Dictionary<Motif, LocalizedText> Alternatives = new()
    {
        [Motif.Carpet] = Text("رسم لزربية معقودة بمعينات متدرجة", "Dessin d’un tapis noué à losanges à degrés", "Drawing of a knotted carpet with stepped lozenges"),
        [Motif.Zellige] = Text("رسم لزليج بنجوم ثمانية حول وردة", "Dessin d’un zellige à étoiles à huit branches autour d’une rosace", "Drawing of zellige with stars of eight tips around a rosette"),
        [Motif.Filigree] = Text("رسم لحلية فضية مشبكة بأحجار", "Dessin d’un pendentif d’argent en filigrane avec des pierres", "Drawing of a pendant of silver filigree with stones"),
        [Motif.Plate] = Text("رسم لصحن خزفي مزين ببتلات", "Dessin d’un plat de céramique peint de pétales", "Drawing of a ceramic plate painted with petals"),
        [Motif.Babouches] = Text("رسم لزوج بلغة من الجلد المطرز", "Dessin d’une paire de babouches de cuir brodé", "Drawing of a pair of slippers of embroidered leather"),
        [Motif.Lattice] = Text("رسم لمشربية من خشب الأرز المنقوش", "Dessin d’un moucharabieh de cèdre sculpté", "Drawing of a lattice of carved cedar"),
        [Motif.Embroidery] = Text("رسم لطرز فاسي بلون واحد", "Dessin d’une broderie de Fès d’une seule couleur", "Drawing of an embroidery of Fez in one colour"),
        [Motif.Basket] = Text("رسم لسلة من السعف بنجمة ملونة", "Dessin d’une corbeille spiralée à étoile teinte", "Drawing of a coiled basket with a dyed star"),
        [Motif.Tray] = Text("رسم لصينية معدنية منقوشة", "Dessin d’un plateau de métal gravé", "Drawing of an engraved metal tray"),
        [Motif.Gate] = Text("رسم لباب مدينة عتيقة بقوس وزليج", "Dessin d’une porte de médina à arc outrepassé et zellige", "Drawing of a medina gate with a horseshoe arch and zellige"),
    };

    private readonly Dictionary<int, Motif> _motifs;
    private readonly Dictionary<Motif, int[]> _images;

    private DemonstrationImages(Dictionary<int, Motif> motifs, Dictionary<Motif, int[]> images) => (_motifs, _images) = (motifs, images);

    /// <summary>Writes the drawings.</summary>
    public static DemonstrationImages Write(CatalogueContext context)
    {
        var id = LastIdOf.Table(context, "Images");
        var images = new List<(Motif Motif, int Id)>();
        using (var insert = new EntityInsert<Image>(context))
        {
            foreach (var drawing in Drawing.All)
            {
                var content = drawing.Draw();
                insert.Add(new Image
                {
                    Id = ++id,
                    Slug = drawing.Slug,
                    Width = SvgCanvas.Width,
                    Height = SvgCanvas.Height,
                    Alternative = Alternatives[drawing.Motif],
                    Credit = "CraftGraph",
                    Licence = "CC0-1.0",
                    IsDrawing = true,
                    MediaType = "image/svg+xml",
                    ByteSize = content.Length,
                    ContentVersion = Drawing.VersionOf(content),
                });
                images.Add((drawing.Motif, id));
            }
        }

        var motifs = context.Trades.AsNoTracking().Select(trade => new { trade.Id, trade.Category.Slug }).ToList()
            .ToDictionary(trade => trade.Id, trade => MotifByCategory.GetValueOrDefault(trade.Slug, Motif.Basket));
        return new(motifs, images.GroupBy(image => image.Motif, image => image.Id).ToDictionary(group => group.Key, group => group.ToArray()));
    }

    /// <summary>Takes the drawings away, with where they are put.</summary>
    public static void Clear(CatalogueContext context) => context.Images.Where(image => image.IsDrawing).ExecuteDelete();

    /// <summary>Puts drawings beside all points of sale and circuits that are there.</summary>
    public void PutBesidePlaces(CatalogueContext context)
    {
        // What has pictures of its own keeps to them.
        var points = context.PointsOfSale.Where(point => !point.Images.Any()).Select(point => new { point.Id, TradeId = point.Trades.Min(trade => (int?)trade.Id) }).ToList();
        using (var insert = context.OpenInsert("PointOfSaleImages", ["PointOfSaleId", "ImageId"]))
        {
            foreach (var point in points)
            {
                Put(insert, point.Id, point.TradeId);
            }
        }

        var circuits = context.Circuits.Where(circuit => !circuit.Images.Any()).Select(circuit => new { circuit.Id, TradeId = circuit.Trades.Min(trade => (int?)trade.Id) }).ToList();
        using (var insert = context.OpenInsert("CircuitImages", ["CircuitId", "ImageId"]))
        {
            foreach (var circuit in circuits)
            {
                Put(insert, circuit.Id, circuit.TradeId);
            }
        }
    }

    /// <summary>The drawing of an article with its number, or of a maker with its number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="tradeId">The article's trade, or the maker's main one.</param>
    public int Of(int number, int tradeId) => Of(_motifs[tradeId], number);

    private void Put(RowInsert insert, int id, int? tradeId)
    {
        insert.Add(id, Of(Motif.Gate, id));
        if (tradeId is { } trade && _motifs[trade] is not Motif.Gate and var motif)
        {
            insert.Add(id, Of(motif, id));
        }
    }

    private int Of(Motif motif, int number) => _images[motif][number % _images[motif].Length];

    private static LocalizedText Text(string ar, string fr, string en) => new() { Ar = ar, Fr = fr, En = en };
}
