using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Outputs;

/// <summary>A value that is the same in every row, such as a type's name.</summary>
/// <param name="json">The value as JSON; null for null.</param>
public sealed class ConstantOutput(byte[]? json) : Output
{
    /// <inheritdoc/>
    public override OutputResult Write(RowReader? row, WriteScope scope)
    {
        if (json is null)
        {
            return OutputResult.Null;
        }

        scope.Writer.WriteRaw(json);
        return OutputResult.Written;
    }
}
