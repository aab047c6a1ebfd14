// The tables of a finance system in PostgreSQL: read, re-checked, and the results written into a table of the host's own.
using Dapper;
using Npgsql;
using PerfEval.Core.Json;
using PerfEval.Fiscal;

await using var source = NpgsqlDataSource.Create(args[0]);
await using var connection = await source.OpenConnectionAsync();

var rows = new FiscalRows
{
    Tasks = (await connection.QueryAsync<FiscalTask>("""
        select eval_id id, fiscal_year as year, mof_div_code region, agency_code agencycode, agency_name agencyname, dept_name departmentname,
          pro_code projectcode, pro_name projectname, total_eval_value::text totalscore, is_deleted::text isdeleted from pm_perf_self_eval
        """)).AsList(),
    Goals = (await connection.QueryAsync<FiscalGoal>("""
        select eval_kpi_id id, eval_id taskid, kpi_target expected, goal_comp actual, is_deleted::text isdeleted from pm_self_eval_goal
        """)).AsList(),
    Funds = (await connection.QueryAsync<FiscalFund>("""
        select bgt_eval_id id, pro_code projectcode, fiscal_year as year, mof_div_code region, found_type_name as name, reply_amt::text opening,
          year_adj_amt::text adjustment, cur_amt::text fullyear, year_exe_amt::text executed, exe_amt_rate::text rate, exe_score::text score,
          is_deleted::text isdeleted from pm_perf_self_bgt
        """)).AsList(),
    Indicators = (await connection.QueryAsync<FiscalIndicator, string, string, FiscalIndicator>("""
        select i.eval_ind_id id, i.eval_id taskid, i.lv3_perf_ind_name as name, p.computesign sign, i.kpi_val target, p.meterunit unit,
          i.ind_comp actual, i.ind_weight::text points, i.eval_score::text score, i.devi_analy reason, i.is_deleted::text isdeleted,
          i.lv1_perf_ind_name level1, i.lv2_perf_ind_name level2
        from pm_self_eval_indicator i left join pm_perf_indicator p using (kpi_id) order by i.eval_ind_id
        """, (row, first, second) => row with { Levels = [first, second] }, splitOn: "level1,level2")).AsList(),
};

var recheck = FiscalAdapter.Recheck(rows, FiscalProfile.Pmkpi, BuiltInStandards.Catalog);

await connection.ExecuteAsync("""
    create table if not exists perfeval_recheck (eval_id text not null, part text not null, row_id text, score numeric(16,4), least numeric(16,4) not null,
      most numeric(16,4), filed numeric(16,4), verdict text not null, sentence text not null)
    """);
await connection.ExecuteAsync(
    "insert into perfeval_recheck values (@TaskId, @Part, @RowId, @Score, @Least, @Most, @Filed, @Verdict, @Sentence)",
    recheck.Results.Select(result => new
    {
        result.TaskId,
        Part = $"{result.Part}",
        result.RowId,
        Score = result.Score?.Value,
        Least = result.Least.Value,
        Most = result.Most?.Value,
        Filed = result.Filed?.Value,
        Verdict = $"{result.Verdict}",
        result.Sentence,
    }));

foreach (var problem in recheck.Problems)
{
    Console.WriteLine($"{problem.TaskId} {problem.RowId}: {problem.What.Chinese}");
}

Console.WriteLine($"{rows.Tasks.Count} tasks, {recheck.Results.Count} results");
