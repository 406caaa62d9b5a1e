using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Outputs;

/// <summary>One of two ways to write a value, chosen by a truth value of the row.</summary>
internal sealed class EitherOutput(int condition, Output whenTrue, Output whenFalse) : Output
{
    public override OutputResult Write(RowReader? row, WriteScope scope) => Choose(row!).Write(row, scope);

    internal override bool HasRows => whenTrue.HasRows || whenFalse.HasRows;

    internal override void Request(RowReader? row, RowRequests requests)
    {
        if (row!.IsThere)
        {
            Choose(row).Request(row, requests);
        }
        else
        {
            requests.AskAgain(row);
        }
    }

    private Output Choose(RowReader row) => row.GetInt64(condition) != 0 ? whenTrue : whenFalse;
}
