import { ApiError } from './api.ts';
import { arnOf, find, list } from './inventory.ts';
import { seconds } from './json.ts';
import { page } from './paging.ts';
import type { RegionalCall } from './regional.ts';
import type { Resource } from './resources.ts';
import type { Route } from './route.ts';

const PAGING = { max: 1000, invalidToken: 'BadRequestException' };

function summary({ id, status = 'COMPLETED', createdAt, fields }: Resource): Record<string, unknown> {
  return { JobId: id, JobStatus: status, CreatedTimestamp: seconds(createdAt), ...fields };
}

function listExportJobs(call: RegionalCall): unknown {
  call.allow();
  const { JobStatus: wanted } = call.parameters;
  const jobs = list(call.place, 'export-job').filter(({ status = 'COMPLETED' }) => wanted === undefined || status === wanted);
  const { items, NextToken } = page(call, jobs, ({ id }) => id, PAGING);
  return { ExportJobs: items.map(job => ({ ExportSourceType: 'METRICS_DATA', ...summary(job) })), NextToken };
}

// The record of the job stays.
function cancelExportJob({ place, parameters, allow }: RegionalCall): unknown {
  const id = parameters['JobId'] ?? '';
  const job = find(place, 'export-job', id);
  allow(arnOf(place, 'export-job', id), job);
  if (!job) throw new ApiError(404, 'NotFoundException', `Export job <${id}> does not exist.`);
  if (job.status !== 'CREATED' && job.status !== 'PROCESSING') {
    throw new ApiError(400, 'BadRequestException', `Export job <${id}> can not be cancelled.`);
  }
  job.status = 'CANCELLED';
  return {};
}

function listImportJobs(call: RegionalCall): unknown {
  call.allow();
  const { items, NextToken } = page(call, list(call.place, 'import-job'), ({ id }) => id, PAGING);
  const ImportDestination = { SuppressionListDestination: { SuppressionListImportAction: 'PUT' } };
  return { ImportJobs: items.map(job => ({ ImportDestination, ...summary(job) })), NextToken };
}

/** The operations on jobs. None deletes the record of a job. */
export const JOB_ROUTES: readonly Route[] = [
  { method: 'POST', path: 'list-export-jobs', action: 'ListExportJobs', answer: listExportJobs },
  { method: 'PUT', path: 'export-jobs/{JobId}/cancel', action: 'CancelExportJob', answer: cancelExportJob },
  { method: 'POST', path: 'import-jobs/list', action: 'ListImportJobs', answer: listImportJobs },
];
