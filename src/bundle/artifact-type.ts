/** The constant that makes a file a bundle (C-d.1). */
export const ARTIFACT_TYPE = 'pipelines.artifact.bundle.v1';
