--
-- PostgreSQL database dump, as pg_dump --schema-only writes it
--
SET statement_timeout = 0;
SET client_encoding = 'UTF8';

CREATE TYPE public.ride_status AS ENUM (
    'open',
    'done'
);

CREATE TABLE public.rides (
    ride_id bigint NOT NULL,
    bike_id bigint NOT NULL,
    status public.ride_status DEFAULT 'open'::public.ride_status NOT NULL,
    at timestamp with time zone NOT NULL,
    distance numeric(8,2),
    CONSTRAINT rides_distance_check CHECK ((distance >= (0)::numeric))
);

COMMENT ON TABLE public.rides IS 'One row for each ride';
COMMENT ON COLUMN public.rides.at IS 'When the ride began';

CREATE TABLE public.bikes (
    bike_id bigint NOT NULL,
    frame character varying(40)
);

ALTER TABLE ONLY public.rides ADD CONSTRAINT rides_pkey PRIMARY KEY (ride_id);
ALTER TABLE ONLY public.bikes ADD CONSTRAINT bikes_pkey PRIMARY KEY (bike_id);
ALTER TABLE ONLY public.rides ADD CONSTRAINT rides_bike_fkey FOREIGN KEY (bike_id) REFERENCES public.bikes(bike_id);
CREATE INDEX rides_at ON public.rides USING btree (at);
