using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>What the statements under one root field are compiled with.</summary>
internal sealed class RootCompilation(EntitySchema schema, DbContext database, SqlDialect dialect, Shape shape, FieldPlan root) : IDisposable
{
    private readonly List<RequestCheck> _checks = [];
    private readonly List<CompiledStatement> _statements = [];

    public EntitySchema Schema { get; } = schema;

    public DbContext Database { get; private set; } = database;

    public SqlDialect Dialect { get; } = dialect;

    public Shape Shape { get; } = shape;

    public IReadOnlyList<RequestCheck> Checks => _checks;

    /// <summary>The statements compiled so far.</summary>
    public IReadOnlyList<CompiledStatement> Statements => _statements;

    /// <summary>Says that a statement belongs to the root field.</summary>
    public void Add(CompiledStatement statement) => _statements.Add(statement);

    /// <summary>Lets go of the database and of the request: what was compiled may hold on to what it was compiled with.</summary>
    public void Dispose()
    {
        Database = null!;
        Shape.Release();
    }

    /// <summary>
    /// Has each request look at a value before any statement runs, so that a mistake in it is told once, and not again for each row.
    /// </summary>
    /// <param name="source">The value.</param>
    /// <param name="field">The field that has it among its arguments.</param>
    public ValueSource Check(ValueSource source, FieldPlan field)
    {
        _checks.Add(new(source, field, root));
        return source;
    }

    /// <summary>
    /// Tells at which field a mistake was made, if nobody has yet. Its place in the document is that field's; what becomes null is the root field, as
    /// nothing has run.
    /// </summary>
    public GraphQLException Locate(GraphQLException mistake, FieldPlan field, OperationContext context) => Locate(mistake, field, root, context);

    /// <inheritdoc cref="Locate(GraphQLException, FieldPlan, OperationContext)"/>
    public static GraphQLException Locate(GraphQLException mistake, FieldPlan field, FieldPlan root, OperationContext context) => mistake.Error.Path is not null
        ? mistake
        : new(new GraphQLError
        {
            Message = mistake.Error.Message,
            Code = mistake.Error.Code,
            Extensions = mistake.Error.Extensions,
            Locations = field.LocationsIn(context.Variables),
            Path = [root.ResponseName],
        });
}

/// <summary>A value that must be right before anything runs.</summary>
/// <param name="Source">The value.</param>
/// <param name="Field">The field that has it among its arguments.</param>
/// <param name="Root">The root field that it is below.</param>
internal sealed record RequestCheck(ValueSource Source, FieldPlan Field, FieldPlan Root)
{
    public void Run(OperationContext context)
    {
        try
        {
            Source.Get(context);
        }
        catch (GraphQLException mistake)
        {
            throw RootCompilation.Locate(mistake, Field, Root, context);
        }
    }
}
