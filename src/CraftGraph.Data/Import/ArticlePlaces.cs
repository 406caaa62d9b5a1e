using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import;

/// <summary>Articles are of the regions of their makers, which lists of a region's articles read from the article itself.</summary>
internal static class ArticlePlaces
{
    /// <summary>Gives all articles that sheets bring or brought the regions that their makers have by now.</summary>
    public static void Follow(ImportSession session)
    {
        foreach (var article in session.Table<Product>().All)
        {
            var maker = session.Table<Cooperative>().ById(article.ProducerId);
            article.RegionId = maker.RegionId;
            article.FormerRegionId = maker.FormerRegionId;
        }
    }
}
