"""Work done outside of requests: the types of job, their leases, and the workers that run them."""
