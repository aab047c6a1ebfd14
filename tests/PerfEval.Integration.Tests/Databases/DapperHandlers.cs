using System.Data;
using System.Globalization;
using System.Text;
using Dapper;
using PerfEval.Core.Amounts;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;

namespace PerfEval.Integration.Tests.Databases;

/// <summary>What a host tells Dapper about types of the library.</summary>
internal static class DapperHandlers
{
    public static void Register()
    {
        SqlMapper.AddTypeHandler(new ReportHandler());
        SqlMapper.AddTypeHandler(new PointsHandler());
    }

    private sealed class ReportHandler : SqlMapper.TypeHandler<SelfEvaluation>
    {
        public override SelfEvaluation? Parse(object value) => PerfEvalJson.ParseReport(Encoding.UTF8.GetBytes((string)value));

        public override void SetValue(IDbDataParameter parameter, SelfEvaluation? value) =>
            parameter.Value = Encoding.UTF8.GetString(PerfEvalJson.WriteReport(value!));
    }

    private sealed class PointsHandler : SqlMapper.TypeHandler<Points>
    {
        public override Points Parse(object value) => Points.FromTenThousandths(System.Convert.ToInt64(value, CultureInfo.InvariantCulture));

        public override void SetValue(IDbDataParameter parameter, Points value) => parameter.Value = value.TenThousandths;
    }
}
