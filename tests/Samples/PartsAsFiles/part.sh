#!/bin/sh
# One task of an array job: the results of one part as files, on Slurm, PBS, Grid Engine, GNU parallel or a loop of a shell.
#   part.sh IN PARTS FOLDER [NUMBER]      NUMBER is else the number the engine gives the task
# A task that was done is passed over, one that died has left nothing and is run again. When all are through:
#   perfeval batch merge FOLDER -o OUT    which names the parts that are missing, for the engine to be given once more
set -eu

input=$1 parts=$2 folder=$3
number=${4:-${SLURM_ARRAY_TASK_ID:-${PBS_ARRAY_INDEX:-${SGE_TASK_ID:-}}}}
: "${number:?the engine gives the task no number: write it last}"

[ ! -e "$folder/$number.part" ] || exit 0

# a line without a result (1) is a result of its part; anything else is for the engine to know
code=0
${PERFEVAL:-perfeval} batch part "$number/$parts" "$input" -o "$folder/$number" --checks "${CHECKS:-fast}" --threads 1 || code=$?
[ "$code" -le 1 ] || exit "$code"
