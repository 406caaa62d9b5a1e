using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Paging;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Facets;

/// <summary><c>facets</c> of a connection: a statement for each key whose values or range are asked for.</summary>
internal sealed class FacetsField(FieldPlan plan, bool isFirst, IReadOnlyList<Output> facets) : ConnectionField(plan, isFirst)
{
    public override void Request(RowReader? parent, RowRequests requests)
    {
        foreach (var facet in facets)
        {
            facet.Request(parent, requests);
        }
    }

    public override bool WriteAbout(RowReader? parent, WriteScope scope, PageState page)
    {
        var writer = scope.Writer;
        writer.Path.Push(Plan.ResponseName);
        writer.WriteRaw((byte)'[');
        var isWhole = true;
        for (var i = 0; i < facets.Count && isWhole; i++)
        {
            if (i > 0)
            {
                writer.WriteRaw((byte)',');
            }

            writer.Path.Push(i);
            isWhole = facets[i].Write(parent, scope) is OutputResult.Written;
            writer.Path.Pop();
        }

        writer.WriteRaw((byte)']');
        writer.Path.Pop();
        return isWhole;
    }
}
