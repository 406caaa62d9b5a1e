using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.EntityFramework.Paging;

/// <summary>A connection: one page of a list, and what is asked about it.</summary>
internal sealed class ConnectionOutput : Output
{
    private Output[]? _items;

    /// <summary>The statement of the page, which asks for one item more than the page has; null when no item is asked for.</summary>
    public required CompiledStatement? Rows { get; init; }

    /// <summary>How many items the page has.</summary>
    public required ValueSource Size { get; init; }

    /// <summary>Whether the statement gives the items last to first.</summary>
    public required bool IsBackward { get; init; }

    /// <summary>Whether the page starts after a cursor.</summary>
    public required bool HasAfter { get; init; }

    /// <summary>Whether the page ends before a cursor.</summary>
    public required bool HasBefore { get; init; }

    /// <summary>How cursors are made; null when none is asked for.</summary>
    public required CursorEncoder? Cursors { get; init; }

    /// <summary>The fields, in the order of the response.</summary>
    public required IReadOnlyList<ConnectionField> Fields { get; init; }

    internal override bool HasRows => true;

    internal override void Request(RowReader? row, RowRequests requests)
    {
        if (Rows is not null)
        {
            _items ??= [.. Fields.SelectMany(field => new[] { field.Items, field.Stream?.Item }).OfType<Output>().Distinct().Where(items => items.HasRows)];
            requests.Add(Rows, row, (int)Size.Get(requests.Operation)!, _items);
        }

        foreach (var field in Fields)
        {
            field.Request(row, requests);
        }
    }

    public override OutputResult Write(RowReader? row, WriteScope scope)
    {
        var writer = scope.Writer;
        var page = new PageState();
        Span<ResponseSegment> segments = stackalloc ResponseSegment[Fields.Count];
        var start = writer.Length;

        // The rows come first, whatever the order of the response: what is asked about the page is known only after them.
        if (Rows is not null && !WriteRows(row, scope, page, segments))
        {
            return OutputResult.Failed;
        }

        for (var i = 0; i < Fields.Count; i++)
        {
            if (Fields[i].Items is null)
            {
                var fieldStart = writer.Length;
                writer.WriteRaw(Fields[i].Prefix);
                if (!Fields[i].WriteAbout(row, scope, page))
                {
                    return OutputResult.Failed;
                }

                segments[i] = new(fieldStart, writer.Length - fieldStart);
            }
        }

        writer.Reorder(start, segments);
        writer.EndObject(start);
        return OutputResult.Written;
    }

    private bool WriteRows(RowReader? parent, WriteScope scope, PageState page, Span<ResponseSegment> segments)
    {
        var size = (int)Size.Get(scope.Operation)!;
        var isFirst = true;
        for (var i = 0; i < Fields.Count; i++)
        {
            // A list that is asked for twice (nodes and edges, or under two names) runs twice; to keep its rows would cost every page.
            if (Fields[i].Items is { } items)
            {
                var start = scope.Writer.Length;
                scope.Writer.WriteRaw(Fields[i].Prefix);
                if (!WriteItems(Fields[i], items, size, parent, scope, isFirst ? page : null))
                {
                    return false;
                }

                segments[i] = new(start, scope.Writer.Length - start);
                isFirst = false;
            }
        }

        return !isFirst || WriteItems(null, null, size, parent, scope, page);
    }

    private bool WriteItems(ConnectionField? field, Output? item, int size, RowReader? parent, WriteScope scope, PageState? page)
    {
        if (item is not null && scope.Increments is not null && (field!.Stream is not null || IsBackward))
        {
            return WriteKept(field, item, Keep(size, parent, scope, page), scope);
        }

        var writer = scope.Writer;
        var start = writer.Length;
        var ends = IsBackward && item is not null ? new List<int>(size) : null;
        var isWhole = true;
        var errors = scope.Operation.Errors.Count;
        var rows = scope.Session.Open(Rows!, scope.Operation, parent);
        if (field is not null)
        {
            writer.Path.Push(field.Plan.ResponseName);
        }

        try
        {
            var count = 0;
            if (item is not null)
            {
                writer.WriteRaw((byte)'[');
            }

            for (; rows.Read(); count++)
            {
                if (count == size)
                {
                    page?.SetMore();
                    break;
                }

                if (page is not null)
                {
                    Cursors?.Keep(rows, page, count == 0);
                }

                // After a failure the rows still tell how long the page is and whether more come.
                if (item is null || !isWhole)
                {
                    continue;
                }

                writer.Path.Push(count);
                isWhole = item.Write(rows, scope) is OutputResult.Written;
                writer.Path.Pop();
                if (isWhole)
                {
                    writer.WriteRaw((byte)',');
                    ends?.Add(writer.Length);
                }
            }

            page?.Finish(this);
            if (IsBackward && scope.Operation.Errors.Count > errors)
            {
                scope.Operation.Errors.Reverse(errors, writer.Path.ToList(), count);
            }

            if (item is not null && isWhole)
            {
                Close(writer, start, count, ends);
            }
        }
        finally
        {
            rows.Close();
            if (field is not null)
            {
                writer.Path.Pop();
            }
        }

        return isWhole || TryWriteNull(field!, start, scope);
    }

    private List<RowReader> Keep(int size, RowReader? parent, WriteScope scope, PageState? page)
    {
        var kept = new List<RowReader>();
        var rows = scope.Session.Open(Rows!, scope.Operation, parent);
        try
        {
            while (rows.Read())
            {
                if (kept.Count == size)
                {
                    page?.SetMore();
                    break;
                }

                if (page is not null)
                {
                    Cursors?.Keep(rows, page, kept.Count == 0);
                }

                kept.Add(rows.Keep());
            }
        }
        finally
        {
            rows.Close();
        }

        page?.Finish(this);
        if (IsBackward)
        {
            kept.Reverse();
        }

        return kept;
    }

    // In the order of the response, because what is put off is told by its place there.
    private static bool WriteKept(ConnectionField field, Output item, List<RowReader> rows, WriteScope scope)
    {
        var writer = scope.Writer;
        var start = writer.Length;
        var initialCount = Math.Min(field.Stream?.TryBegin(scope) ?? rows.Count, rows.Count);
        var isWhole = true;
        writer.Path.Push(field.Plan.ResponseName);
        writer.WriteRaw((byte)'[');
        for (var i = 0; i < initialCount && isWhole; i++)
        {
            isWhole = scope.TryWriteItem(i, item, rows[i]);
        }

        writer.WriteRaw((byte)']');
        if (isWhole && initialCount < rows.Count)
        {
            field.Stream!.PutOff(rows[initialCount..], initialCount, scope);
        }

        writer.Path.Pop();
        return isWhole || TryWriteNull(field, start, scope);
    }

    private static bool TryWriteNull(ConnectionField field, int start, WriteScope scope)
    {
        if (field.Plan.Field.Type.IsNonNull)
        {
            return false;
        }

        scope.Writer.Rewind(start);
        scope.Writer.WriteNull();
        scope.DropIncrements(field.Plan.ResponseName);
        return true;
    }

    private static void Close(ResponseWriter writer, int start, int count, List<int>? ends)
    {
        if (count == 0)
        {
            writer.WriteRaw((byte)']');
            return;
        }

        if (ends is { Count: > 1 })
        {
            var items = new ResponseSegment[ends.Count];
            for (var i = 0; i < items.Length; i++)
            {
                var itemStart = i == 0 ? start + 1 : ends[i - 1];
                items[^(i + 1)] = new(itemStart, ends[i] - itemStart);
            }

            writer.Reorder(start + 1, items);
        }

        // The last item's comma becomes the end of the list.
        writer.Rewind(writer.Length - 1);
        writer.WriteRaw((byte)']');
    }
}
